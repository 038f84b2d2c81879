package org.systemicalliance.terminology;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The codes of other code systems that were checked against a public source, with the source: nothing else may be
 * shipped.
 */
final class VerifiedCodes {

    private static final Map<String, String> DISPLAYS = Csv.rows("verified-codes.csv").stream()
            .collect(toUnmodifiableMap(row -> row.get("system") + "#" + row.get("code"), row -> row.get("display")));

    private VerifiedCodes() {}

    static Optional<String> display(String system, String code) {
        return Optional.ofNullable(DISPLAYS.get(system + "#" + code));
    }

    static Set<String> of(String system) {
        return DISPLAYS.keySet().stream()
                .filter(key -> key.startsWith(system + "#"))
                .map(key -> key.substring(system.length() + 1))
                .collect(Collectors.toSet());
    }
}
