package org.systemicalliance.server.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.RunningServer;

/** What the guide asks of a server against what this one says of itself. */
class CapabilitiesIT {

    private final RunningServer server = RunningServer.get();
    private final CapabilityStatement asked = server.bean(ConformanceResources.class)
            .find(CapabilityStatement.class, ConformanceResources.CANONICAL + "/CapabilityStatement/alliance-server")
            .orElseThrow();
    private final CapabilityStatement offered = server.get("/metadata").as(CapabilityStatement.class);

    @Test
    @DisplayName("every interaction that the guide asks for is offered")
    void interactions() {
        holds(resource -> resource.getInteraction().stream()
                .map(interaction -> interaction.getCode().toCode()));
    }

    @Test
    @DisplayName("every search parameter that the guide asks for is offered, with its type")
    void searchParameters() {
        holds(resource -> resource.getSearchParam().stream()
                .map(parameter ->
                        parameter.getName() + " (" + parameter.getType().toCode() + ")"));
    }

    @Test
    @DisplayName("every profile that the guide asks for is named")
    void profiles() {
        holds(resource -> resource.getSupportedProfile().stream().map(CanonicalType::getValue));
    }

    @Test
    @DisplayName("every operation that the guide asks for is offered")
    void operations() {
        holds(resource -> resource.getOperation().stream()
                .map(operation -> operation.getName().replace("$", "")));
    }

    private void holds(Function<CapabilityStatementRestResourceComponent, Stream<String>> aspect) {
        assertThat(facts(offered, aspect)).containsAll(facts(asked, aspect));
    }

    private static Set<String> facts(
            CapabilityStatement statement, Function<CapabilityStatementRestResourceComponent, Stream<String>> aspect) {
        return statement.getRestFirstRep().getResource().stream()
                .flatMap(resource -> aspect.apply(resource).map(fact -> resource.getType() + ": " + fact))
                .collect(Collectors.toSet());
    }
}
