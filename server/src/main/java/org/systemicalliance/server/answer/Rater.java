package org.systemicalliance.server.answer;

import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.answer.AnswerRules;
import org.systemicalliance.alliance.answer.Statement;
import org.systemicalliance.alliance.rating.Scoring;
import org.systemicalliance.server.answer.FormShelf.KnownForm;
import org.systemicalliance.server.exchange.Guide;

/** Turns a completed answer into its rating, or says which rule stands against it. */
class Rater {

    private final FormShelf forms;
    private final Circles circles;
    private final AnswerRules rules;
    private final Willingness willingness;

    Rater(FormShelf forms, Circles circles, AnswerRules rules, Willingness willingness) {
        this.forms = forms;
        this.circles = circles;
        this.rules = rules;
        this.willingness = willingness;
    }

    /**
     * The form that an answer belongs to; empty if its answers are none of the alliance's business.
     *
     * @throws RuleViolation if it wants to be an answer of the guide, but its form or version is unknown
     */
    Optional<ScoredForm> formOf(QuestionnaireResponse answer) {
        String questionnaire = Optional.ofNullable(answer.getQuestionnaire()).orElse("");
        int bar = questionnaire.indexOf('|');
        String url = bar < 0 ? questionnaire : questionnaire.substring(0, bar);
        String version = bar < 0 ? "" : questionnaire.substring(bar + 1);
        Optional<KnownForm> form = version.isEmpty() ? Optional.empty() : forms.find(url, version);
        if (form.isEmpty() && claimsGuide(answer, url)) {
            throw new RuleViolation(
                    "sal-answer-form",
                    "QuestionnaireResponse.questionnaire",
                    "The form and its version are not known here; an answer names both, as in url|version.");
        }
        return form.map(KnownForm::scored);
    }

    private static boolean claimsGuide(QuestionnaireResponse answer, String url) {
        return url.startsWith(Guide.CANONICAL + "/")
                || answer.hasExtension(Guide.ANSWER_DYAD)
                || answer.getMeta().hasProfile(Guide.profile("alliance-answer"));
    }

    /**
     * Rates.
     *
     * @param id the id of the answer, from which those of the rating and its origin follow
     * @param recorded when the answer came to be known here
     * @throws RuleViolation for the first rule that the answer breaks
     */
    Rating rate(QuestionnaireResponse answer, ScoredForm form, String id, Instant recorded) {
        AnswerSheet sheet = AnswerReader.read(answer, form);
        Statement statement = rules.check(sheet.claim(), circles.around(sheet));
        willingness.require(statement);
        return new Rating(
                RatingTranslator.rating(sheet, statement, Scoring.score(sheet.answers()), id),
                OriginTranslator.origin(statement.claim(), id, recorded));
    }
}
