package org.systemicalliance.server.instrument;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.server.exchange.Guide;

/**
 * Refuses answers item by item to instruments of others. They are accepted for the forms of the guide, for
 * questionnaires that are stored here with their questions, and for what the operator allows.
 */
class ItemHooks {

    /** Before validation, which would complain of items that the registered instrument does not list. */
    private static final int EARLY = -100;

    private final InstrumentShelf shelf;
    private final InstrumentSettings settings;

    ItemHooks(InstrumentShelf shelf, InstrumentSettings settings) {
        this.shelf = shelf;
        this.settings = settings;
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED, order = EARLY)
    public void created(IBaseResource resource) {
        requireAllowed(resource);
    }

    @Hook(value = Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED, order = EARLY)
    public void updated(IBaseResource before, IBaseResource after) {
        requireAllowed(after);
    }

    private void requireAllowed(IBaseResource resource) {
        if (resource instanceof QuestionnaireResponse answer
                && answer.hasItem()
                && answer.hasQuestionnaire()
                && !isAllowed(answer.getQuestionnaire())) {
            throw new RuleViolation(
                    "sal-instrument-items",
                    "QuestionnaireResponse.item",
                    "Answers item by item are accepted for forms whose questions are stored here, and for instruments that"
                            + " the operator of this server has allowed. Send the score, as an Observation.");
        }
    }

    private boolean isAllowed(String canonical) {
        return canonical.startsWith(Guide.CANONICAL + "/Questionnaire/")
                || settings.allowsItemsOf(canonical)
                || isStoredWithItsQuestions(canonical);
    }

    private boolean isStoredWithItsQuestions(String canonical) {
        String[] parts = canonical.split("\\|");
        return shelf.questionnaires(parts[0]).stream()
                .filter(questionnaire -> parts.length < 2 || parts[1].equals(questionnaire.getVersion()))
                .filter(Questionnaire::hasItem)
                .anyMatch(questionnaire -> !InstrumentReader.isRegistered(questionnaire));
    }
}
