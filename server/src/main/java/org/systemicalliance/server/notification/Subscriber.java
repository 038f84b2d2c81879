package org.systemicalliance.server.notification;

import org.systemicalliance.server.exchange.Subscribers;
import org.systemicalliance.server.platform.security.Grant;

/**
 * Whoever is told, with the rights of the token by which they asked for it. What these open is found out anew whenever
 * something is to be told.
 */
record Subscriber(Grant grant) {

    /** What the subscriber is known by. */
    String name() {
        return Subscribers.name(grant.person(), grant.client());
    }
}
