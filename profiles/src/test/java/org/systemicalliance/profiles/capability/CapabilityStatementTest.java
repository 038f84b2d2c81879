package org.systemicalliance.profiles.capability;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.junit.jupiter.api.Test;
import org.systemicalliance.profiles.ConformanceResources;

/** The capability statement against everything else that the guide defines. */
class CapabilityStatementTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final ConformanceResources GUIDE = ConformanceResources.load(CONTEXT);
    private static final CapabilityStatement STATEMENT =
            GUIDE.all(CapabilityStatement.class).get(0);

    @Test
    void asksForEveryProfileOnItsType() {
        Set<String> profiles = GUIDE.all(StructureDefinition.class).stream()
                .filter(definition -> definition.getDerivation() == TypeDerivationRule.CONSTRAINT)
                .filter(definition -> !definition.getType().equals("Extension"))
                .map(profile -> profile.getType() + " " + profile.getUrl())
                .collect(Collectors.toSet());

        assertThat(resources().flatMap(resource -> resource.getSupportedProfile().stream()
                        .map(CanonicalType::getValue)
                        .map(profile -> resource.getType() + " " + profile)))
                .containsExactlyInAnyOrderElementsOf(profiles);
    }

    @Test
    void asksForEverySearchParameterOfTheGuideOnItsType() {
        List<String> defined = GUIDE.all(SearchParameter.class).stream()
                .flatMap(parameter -> parameter.getBase().stream().map(base -> "%s %s %s %s"
                        .formatted(
                                base.getValue(),
                                parameter.getCode(),
                                parameter.getType().toCode(),
                                parameter.getUrl())))
                .toList();

        assertThat(resources().flatMap(resource -> resource.getSearchParam().stream()
                        .filter(CapabilityStatementTest::isOfTheGuide)
                        .map(parameter -> "%s %s %s %s"
                                .formatted(
                                        resource.getType(),
                                        parameter.getName(),
                                        parameter.getType().toCode(),
                                        parameter.getDefinition()))))
                .containsExactlyInAnyOrderElementsOf(defined);
    }

    @Test
    void takesEveryOtherSearchParameterFromFhirItself() {
        assertThat(resources()).allSatisfy(resource -> assertThat(resource.getSearchParam())
                .filteredOn(parameter -> !isOfTheGuide(parameter))
                .allSatisfy(parameter -> {
                    RuntimeSearchParam known =
                            CONTEXT.getResourceDefinition(resource.getType()).getSearchParam(parameter.getName());
                    assertThat(known)
                            .as(resource.getType() + "." + parameter.getName())
                            .isNotNull();
                    assertThat(parameter.getType().toCode())
                            .isEqualTo(known.getParamType().getCode());
                }));
    }

    @Test
    void asksForEveryOperationOfTheGuideOnItsType() {
        List<String> defined = GUIDE.all(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getResource().stream()
                        .map(PrimitiveType::getValue)
                        .map(type -> "%s %s %s".formatted(type, operation.getCode(), operation.getUrl())))
                .toList();

        assertThat(resources().flatMap(resource -> resource.getOperation().stream()
                        .filter(operation -> operation.getDefinition().startsWith(ConformanceResources.CANONICAL))
                        .map(operation -> "%s %s %s"
                                .formatted(resource.getType(), operation.getName(), operation.getDefinition()))))
                .containsExactlyInAnyOrderElementsOf(defined);
    }

    @Test
    void everyOperationSaysWhatItRefusesAndWhatEveryParameterMeans() {
        assertThat(GUIDE.all(OperationDefinition.class)).allSatisfy(operation -> {
            assertThat(operation.getIdPart()).isEqualTo(operation.getCode());
            assertThat(operation.getComment()).contains("422");
            assertThat(operation.getParameter()).allMatch(parameter -> parameter.hasDocumentation());
        });
    }

    private static Stream<CapabilityStatementRestResourceComponent> resources() {
        return STATEMENT.getRestFirstRep().getResource().stream();
    }

    private static boolean isOfTheGuide(CapabilityStatementRestResourceSearchParamComponent parameter) {
        return parameter.getDefinition().startsWith(ConformanceResources.CANONICAL);
    }
}
