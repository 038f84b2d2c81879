package org.systemicalliance.server.notification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What a websocket shows in the place of an access token, which a browser cannot send with it. Each counts once, and not
 * for long.
 */
class BindingTokens {

    static final Duration VALID = Duration.ofMinutes(1);

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, List<String>> issued =
            Caffeine.newBuilder().expireAfterWrite(VALID).maximumSize(100_000).build();

    /** @param subscriptions to which it binds, each as {@code Subscription/id} */
    String issue(List<String> subscriptions) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        issued.put(token, List.copyOf(subscriptions));
        return token;
    }

    /** The Subscriptions that a token binds to, once; empty if it is none, or was one. */
    Optional<List<String>> redeem(String token) {
        return Optional.ofNullable(issued.asMap().remove(token));
    }
}
