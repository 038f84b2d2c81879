package org.systemicalliance.terminology;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ValueSet;
import org.systemicalliance.terminology.sources.SushiProject;

/** The compiled terminology, as the tests ask about it. */
final class Guide {

    static final String CANONICAL = "https://systemicalliance.org/fhir/";

    private static final SushiProject PROJECT = new SushiProject(Path.of("").toAbsolutePath());
    private static final List<CodeSystem> CODE_SYSTEMS = PROJECT.resources(CodeSystem.class);
    private static final List<ValueSet> VALUE_SETS = PROJECT.resources(ValueSet.class);
    private static final List<ConceptMap> CONCEPT_MAPS = PROJECT.resources(ConceptMap.class);

    private Guide() {}

    static List<CodeSystem> codeSystems() {
        return CODE_SYSTEMS;
    }

    static List<ValueSet> valueSets() {
        return VALUE_SETS;
    }

    static List<ConceptMap> conceptMaps() {
        return CONCEPT_MAPS;
    }

    static CodeSystem codeSystem(String id) {
        return codeSystemAt(CANONICAL + "CodeSystem/" + id);
    }

    static CodeSystem codeSystemAt(String url) {
        return CODE_SYSTEMS.stream()
                .filter(system -> system.getUrl().equals(url))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(url));
    }

    static ValueSet valueSetAt(String url) {
        return VALUE_SETS.stream()
                .filter(valueSet -> valueSet.getUrl().equals(url))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(url));
    }

    static List<String> codes(CodeSystem system) {
        return system.getConcept().stream()
                .map(ConceptDefinitionComponent::getCode)
                .toList();
    }

    static ConceptDefinitionComponent concept(CodeSystem system, String code) {
        return system.getConcept().stream()
                .filter(concept -> concept.getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(system.getUrl() + "#" + code));
    }

    /** The values of a property: the text, or the code of a coding. */
    static List<String> property(ConceptDefinitionComponent concept, String property) {
        return concept.getProperty().stream()
                .filter(candidate -> candidate.getCode().equals(property))
                .map(Guide::valueOf)
                .toList();
    }

    private static String valueOf(ConceptPropertyComponent property) {
        return property.hasValueCoding()
                ? property.getValueCoding().getCode()
                : property.getValue().primitiveValue();
    }
}
