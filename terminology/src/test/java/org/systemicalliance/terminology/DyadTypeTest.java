package org.systemicalliance.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DyadTypeTest {

    private static final CodeSystem DYAD_TYPES = Guide.codeSystem("dyad-type");

    @ParameterizedTest
    @CsvSource({
        "child-parent, child, parent, primary",
        "child-caregiver, child, caregiver, primary",
        "child-professional, child, professional, primary",
        "parent-professional, parent, professional, secondary",
        "caregiver-professional, caregiver, professional, secondary",
        "interprofessional, professional, professional, secondary",
        "parent-caregiver, parent, caregiver, secondary"
    })
    void aTypeNamesItsRolesAndItsSubsystem(String code, String first, String second, String subsystem) {
        ConceptDefinitionComponent type = Guide.concept(DYAD_TYPES, code);
        assertThat(Guide.property(type, "first-role")).containsExactly(first);
        assertThat(Guide.property(type, "second-role")).containsExactly(second);
        assertThat(Guide.property(type, "subsystem")).containsExactly(subsystem);
    }

    @Test
    void thereAreSevenTypes() {
        assertThat(DYAD_TYPES.getConcept()).hasSize(7);
    }

    @Test
    void theTypesOfASubsystemFormAValueSet() {
        assertThat(codesOf("primary-dyad-type")).containsExactlyElementsOf(typesOf("primary"));
        assertThat(codesOf("secondary-dyad-type")).containsExactlyElementsOf(typesOf("secondary"));
    }

    private static List<String> codesOf(String valueSet) {
        return Guide.valueSetAt(Guide.CANONICAL + "ValueSet/" + valueSet).getCompose().getInclude().stream()
                .flatMap(include -> include.getConcept().stream())
                .map(ConceptReferenceComponent::getCode)
                .toList();
    }

    private static List<String> typesOf(String subsystem) {
        return DYAD_TYPES.getConcept().stream()
                .filter(type -> Guide.property(type, "subsystem").contains(subsystem))
                .map(ConceptDefinitionComponent::getCode)
                .toList();
    }
}
