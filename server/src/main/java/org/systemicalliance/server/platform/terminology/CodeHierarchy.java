package org.systemicalliance.server.platform.terminology;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeType;

/** Which codes of a CodeSystem are above which: by nesting and by the properties {@code parent} and {@code child}. */
class CodeHierarchy {

    private final Map<String, Set<String>> parents = new HashMap<>();

    CodeHierarchy(CodeSystem codeSystem) {
        add(codeSystem.getConcept(), null);
    }

    private void add(List<ConceptDefinitionComponent> concepts, String parent) {
        for (ConceptDefinitionComponent concept : concepts) {
            Set<String> above = parents.computeIfAbsent(concept.getCode(), code -> new LinkedHashSet<>());
            if (parent != null) {
                above.add(parent);
            }
            concept.getProperty().forEach(property -> {
                if (property.getValue() instanceof CodeType other) {
                    link(concept.getCode(), property.getCode(), other.getValue());
                }
            });
            add(concept.getConcept(), concept.getCode());
        }
    }

    private void link(String code, String property, String other) {
        if (property.equals("parent")) {
            parents.get(code).add(other);
        } else if (property.equals("child")) {
            parents.computeIfAbsent(other, any -> new LinkedHashSet<>()).add(code);
        }
    }

    boolean contains(String code) {
        return parents.containsKey(code);
    }

    /** The code itself and everything above it. */
    Set<String> above(String code) {
        Set<String> found = new LinkedHashSet<>();
        collectAbove(code, found);
        return found;
    }

    private void collectAbove(String code, Set<String> found) {
        if (contains(code) && found.add(code)) {
            parents.get(code).forEach(parent -> collectAbove(parent, found));
        }
    }

    /** The code itself and everything below it. */
    Set<String> below(String code) {
        Set<String> found = new LinkedHashSet<>();
        for (String candidate : parents.keySet()) {
            if (above(candidate).contains(code)) {
                found.add(candidate);
            }
        }
        return found;
    }
}
