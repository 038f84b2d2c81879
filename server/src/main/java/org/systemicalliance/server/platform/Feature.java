package org.systemicalliance.server.platform;

import java.util.List;

/**
 * What one feature adds to the server. A feature contributes a bean of this type from a configuration class in its own
 * package; the platform registers what it names and nothing central is edited.
 */
public interface Feature {

    /** Plain providers: objects with methods annotated {@code @Operation}, {@code @Search} and so on. */
    default List<Object> providers() {
        return List.of();
    }

    /**
     * Interceptors of requests and storage: objects with methods annotated {@code @Hook}. They run after those of the
     * platform; among features the order is that of {@link org.springframework.core.annotation.Order} on the beans, and
     * inside a feature that of this list.
     */
    default List<Object> interceptors() {
        return List.of();
    }
}
