package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The children that a search itself is limited to. */
final class NamedChildren {

    /** By type, the parameters that ask for the child by which its marks are made, and find nothing about another. */
    private static final Map<String, Set<String>> PARAMETERS = Map.of(
            "CareTeam", Set.of("patient", "subject"),
            "Condition", Set.of("patient", "subject"),
            "Consent", Set.of("patient"),
            "Goal", Set.of("patient", "subject"),
            "Observation", Set.of("patient", "subject"),
            "QuestionnaireResponse", Set.of("patient", "subject"),
            "RelatedPerson", Set.of("patient"),
            "Task", Set.of("patient", "subject"));

    private static final Pattern CHILD = Pattern.compile("(?:Patient/)?([A-Za-z0-9\\-.]{1,64})");

    private NamedChildren() {}

    /** References; empty where a search names none, or in words that are not understood here. */
    static Optional<Set<String>> of(RequestDetails search) {
        return PARAMETERS.getOrDefault(search.getResourceName(), Set.of()).stream()
                .map(search.getParameters()::get)
                .filter(values -> values != null && values.length > 0)
                .findFirst()
                .flatMap(NamedChildren::children);
    }

    private static Optional<Set<String>> children(String... values) {
        Set<String> named =
                Stream.of(values).flatMap(value -> Stream.of(value.split(","))).collect(Collectors.toSet());
        boolean understood = !named.isEmpty()
                && named.stream().allMatch(value -> CHILD.matcher(value).matches());
        return understood
                ? Optional.of(named.stream()
                        .map(value -> CHILD.matcher(value).replaceFirst("Patient/$1"))
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }
}
