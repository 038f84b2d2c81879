package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.annotation.Operation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.platform.rest.WithinSight;

/** The operations that are open to callers with limited sight, as they say of themselves. */
class OperationsWithinSight {

    /** @param interaction {@code c r u d s} */
    record RequiredScope(String type, char interaction) {

        static RequiredScope of(WithinSight sight) {
            String[] parts = sight.scope().split("\\.");
            return new RequiredScope(parts[0], parts[1].charAt(0));
        }
    }

    private final ObjectProvider<Feature> features;
    private volatile Map<String, RequiredScope> byName;

    OperationsWithinSight(ObjectProvider<Feature> features) {
        this.features = features;
    }

    /** What a token needs for an operation; empty where the operation is closed. */
    Optional<RequiredScope> scopeOf(String operation) {
        if (byName == null) {
            byName = found();
        }
        return Optional.ofNullable(byName.get(operation));
    }

    private Map<String, RequiredScope> found() {
        return features.stream()
                .flatMap(feature -> feature.providers().stream())
                .flatMap(provider -> Stream.of(provider.getClass().getMethods()))
                .filter(method -> method.isAnnotationPresent(WithinSight.class))
                .collect(Collectors.toUnmodifiableMap(
                        method -> method.getAnnotation(Operation.class).name(),
                        method -> RequiredScope.of(method.getAnnotation(WithinSight.class)),
                        (one, same) -> one));
    }
}
