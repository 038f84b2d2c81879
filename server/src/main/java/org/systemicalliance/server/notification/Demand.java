package org.systemicalliance.server.notification;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.systemicalliance.alliance.notification.Topic;

/**
 * What a Subscription asks for.
 *
 * @param child reference to the child that it is limited to, if to one
 * @param ends until when
 */
record Demand(Topic topic, Optional<String> child, Channel channel, Instant ends) {

    Demand {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(ends, "ends");
    }
}
