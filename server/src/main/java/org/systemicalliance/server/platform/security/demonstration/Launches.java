package org.systemicalliance.server.platform.security.demonstration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * For which child an app was started: chosen in the records system, or by the user while the app starts alone. The value
 * of the parameter {@code launch} stands for it.
 */
class Launches {

    /**
     * @param username who started the app
     * @param client the app
     * @param patient id of the child
     */
    record Launch(String username, String client, String patient) {}

    private final Cache<String, Launch> launches = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(15))
            .build();

    /** @return the value of the parameter {@code launch} */
    String begin(Launch launch) {
        String id = UUID.randomUUID().toString();
        launches.put(id, launch);
        return id;
    }

    Optional<Launch> find(String id, String client) {
        return Optional.ofNullable(launches.getIfPresent(id))
                .filter(launch -> launch.client().equals(client));
    }
}
