package org.systemicalliance.server.answer;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.systemicalliance.alliance.rating.Form;

/**
 * A Questionnaire of the guide, as far as its answers have to be read and rated.
 *
 * @param form what is scored
 * @param instrument the form as a method of measuring, with its version
 * @param options for every scored item, the values of its options by code; empty for an option that says nothing about
 *     the alliance, such as "does not apply"
 * @param linkIds every item, scored or not
 * @param language in which its sentences are written; empty where it does not say so
 */
record ScoredForm(
        Form form,
        Coding instrument,
        Map<String, Map<String, OptionalInt>> options,
        Set<String> linkIds,
        Optional<String> language) {

    ScoredForm {
        options = Map.copyOf(options);
        linkIds = Set.copyOf(linkIds);
    }
}
