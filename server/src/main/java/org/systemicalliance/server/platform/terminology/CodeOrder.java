package org.systemicalliance.server.platform.terminology;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;

/**
 * The order in which a value set lists its codes: that of its own list, else that of the code system. The order means
 * something: a scale that begins in the middle is another scale to whoever reads it from top to bottom.
 */
class CodeOrder {

    private final Map<String, Integer> places = new HashMap<>();

    /** @param codeSystems finds a CodeSystem by its URL */
    CodeOrder(ValueSet definition, Function<String, Optional<CodeSystem>> codeSystems) {
        for (ConceptSetComponent include : definition.getCompose().getInclude()) {
            String system = include.getSystem();
            include.getConcept().forEach(concept -> place(system, concept.getCode()));
            codeSystems.apply(system).ifPresent(found -> place(system, found.getConcept()));
        }
    }

    private void place(String system, List<ConceptDefinitionComponent> concepts) {
        for (ConceptDefinitionComponent concept : concepts) {
            place(system, concept.getCode());
            place(system, concept.getConcept());
        }
    }

    private void place(String system, String code) {
        places.putIfAbsent(system + "|" + code, places.size());
    }

    Comparator<ValueSetExpansionContainsComponent> comparator() {
        return Comparator.comparing(
                code -> places.getOrDefault(code.getSystem() + "|" + code.getCode(), places.size()));
    }
}
