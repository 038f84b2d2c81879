package org.systemicalliance.server.notification;

import java.time.Instant;
import org.systemicalliance.alliance.notification.Topic;

/**
 * Something happened that belongs to a topic; whom it may be told is still to be found out.
 *
 * @param focus reference to what it happened to
 * @param child reference to the child it is about
 */
record Occurrence(Topic topic, String focus, String child, Instant at) {}
