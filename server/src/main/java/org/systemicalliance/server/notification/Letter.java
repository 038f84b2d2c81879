package org.systemicalliance.server.notification;

import java.time.Instant;

/**
 * One event for one subscriber, told or yet to be told.
 *
 * @param subscription {@code Subscription/id}
 * @param event its number among the events of the Subscription, from 1
 * @param focus reference to what it happened to
 */
record Letter(String subscription, long event, String focus, Instant at) {}
