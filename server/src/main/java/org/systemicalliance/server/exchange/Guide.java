package org.systemicalliance.server.exchange;

/** The names of the guide: canonical URLs of its artifacts, as they stand in resources. */
public final class Guide {

    public static final String CANONICAL = "https://systemicalliance.org/fhir";

    public static final String AGENT = codeSystem("agent");
    public static final String DYAD_TYPE = codeSystem("dyad-type");
    public static final String TEAM_CATEGORY = codeSystem("alliance-team-category");
    public static final String SYSTEM_OF_CARE = "system-of-care";
    public static final String MEASURE = codeSystem("alliance-measure");
    public static final String ELEMENT = codeSystem("alliance-element");
    public static final String INSTRUMENT = codeSystem("alliance-instrument");
    public static final String FORMS = CANONICAL + "/Questionnaire";
    public static final String RATING_ABSENCE = codeSystem("rating-absence");
    public static final String COVERAGE_STATUS = codeSystem("coverage-status");
    public static final String CONCEPT = codeSystem("alliance-concept");
    public static final String TASK_TYPE = codeSystem("task-type");
    public static final String INVITATION_REASON = codeSystem("invitation-reason");
    public static final String PERMISSION_CATEGORY = codeSystem("permission-category");
    public static final String DIRECTED_RATING = "directed-rating";

    public static final String ANSWER_DYAD = extension("answer-dyad");
    public static final String ANSWER_PARTNER = extension("answer-partner");
    public static final String ANSWER_HELPER = extension("answer-helper");
    public static final String FORM_SCORING = extension("form-scoring");
    public static final String INSTRUMENT_SCORING = extension("instrument-scoring");
    public static final String SCORED_INSTRUMENT = extension("scored-instrument");
    public static final String ITEM_SCORING = extension("item-scoring");
    public static final String ITEM_COUNT = extension("item-count");
    public static final String PERSPECTIVE = extension("informant-perspective");
    public static final String NO_WORKING_CONTACT = extension("no-working-contact");
    public static final String DIRECTION = extension("direction");
    public static final String LATEST_RATING = extension("latest-rating");
    public static final String RATED_FORM = extension("rated-form");
    public static final String MEASUREMENT_ERROR = extension("measurement-error");
    public static final String SUPPRESSED_RULE = extension("suppressed-rule");
    public static final String MARKED_ITEM = extension("marked-item");
    public static final String SUBSCRIBER = extension("subscriber");

    private Guide() {}

    public static String codeSystem(String id) {
        return CANONICAL + "/CodeSystem/" + id;
    }

    public static String profile(String id) {
        return CANONICAL + "/StructureDefinition/" + id;
    }

    private static String extension(String id) {
        return profile(id);
    }
}
