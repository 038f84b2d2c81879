package org.systemicalliance.examples;

import org.hl7.fhir.r4.model.Observation;
import org.systemicalliance.profiles.ConformanceResources;

/** Names of the guide that the tests look for. */
final class Guide {

    static final String STRUCTURE = ConformanceResources.CANONICAL + "/StructureDefinition/";
    static final String CODES = ConformanceResources.CANONICAL + "/CodeSystem/";
    static final String FORMS = ConformanceResources.CANONICAL + "/Questionnaire/";
    static final String AUTHORITY = STRUCTURE + "authority";
    static final String HELPER = STRUCTURE + "answer-helper";
    static final String ITEM_COUNT = STRUCTURE + "item-count";
    static final String ITEM_SCORING = STRUCTURE + "item-scoring";
    static final String FORM_SCORING = STRUCTURE + "form-scoring";

    private Guide() {}

    static boolean isRating(Observation observation) {
        return observation.getCode().hasCoding(CODES + "alliance-measure", "directed-rating");
    }
}
