package org.systemicalliance.server.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.server.exchange.References;

/**
 * Which answer is to be prepared.
 *
 * @param form canonical of the form; empty where it follows from the rest
 * @param subject reference to the child, where it is given
 * @param context references by name: an invitation, or a dyad and an informant
 */
record PopulateRequest(Optional<String> form, Optional<String> subject, Map<String, String> context) {

    static final String INVITATION = "invitation";
    static final String DYAD = "dyad";
    static final String INFORMANT = "informant";

    private static final Map<String, Set<String>> TYPES = Map.of(
            INVITATION, Set.of("Task"),
            DYAD, Set.of("CareTeam"),
            INFORMANT, Set.of("Patient", "RelatedPerson", "PractitionerRole"));

    PopulateRequest {
        context = Map.copyOf(context);
        if (!context.containsKey(INVITATION) && !(context.containsKey(DYAD) && context.containsKey(INFORMANT))) {
            throw new RuleViolation(
                    "sal-populate-context", "context", "The context names an invitation, or a dyad and an informant.");
        }
    }

    /** Reads the parameters {@code context}, each a name and a reference. */
    static Map<String, String> context(List<ParametersParameterComponent> parameters) {
        Map<String, String> context = new HashMap<>();
        for (ParametersParameterComponent parameter : parameters) {
            String name = part(parameter, "name")
                    .map(named -> named.getValue().primitiveValue())
                    .orElse("");
            context.put(name, reference(parameter, name));
        }
        return context;
    }

    private static String reference(ParametersParameterComponent parameter, String name) {
        Set<String> types = TYPES.get(name);
        if (types == null) {
            throw new RuleViolation(
                    "sal-populate-context",
                    "context.name",
                    "A context is called invitation, dyad or informant, not '%s'.".formatted(name));
        }
        return part(parameter, "content")
                .filter(content -> content.getValue() instanceof Reference)
                .flatMap(content -> References.literal((Reference) content.getValue()))
                .filter(literal -> types.contains(References.typeOf(literal)))
                .orElseThrow(() -> new RuleViolation(
                        "sal-populate-context",
                        "context.content",
                        "The content of the context '%s' is a reference to a %s."
                                .formatted(
                                        name,
                                        String.join(
                                                " or ", types.stream().sorted().toList()))));
    }

    private static Optional<ParametersParameterComponent> part(ParametersParameterComponent parameter, String name) {
        return parameter.getPart().stream()
                .filter(part -> name.equals(part.getName()))
                .filter(ParametersParameterComponent::hasValue)
                .findFirst();
    }
}
