package org.systemicalliance.server.notification;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.systemicalliance.alliance.notification.Patience;

/**
 * Where notifications may be sent, and how, under {@code alliance.notifications.*}.
 *
 * @param hosts names of hosts to which rest-hooks are sent, and to no others; a demonstration also sends to this machine
 * @param privateAddresses whether these hosts may have addresses of a private network
 * @param timeout how long a receiver may take to answer
 * @param firstPause after a failure, before the next attempt; every further one is twice as long
 * @param longestPause no pause is longer
 * @param attempts after so many failures in a row a Subscription is set to error
 * @param kept how long events are kept, told or not
 * @param notice how long before its day an invitation counts as near
 * @param longest after so long without being renewed a Subscription ends
 * @param perSubscriber how many Subscriptions one subscriber may have at a time
 */
@ConfigurationProperties("alliance.notifications")
record NotificationSettings(
        @DefaultValue List<String> hosts,
        @DefaultValue("false") boolean privateAddresses,
        @DefaultValue("10s") Duration timeout,
        @DefaultValue("10s") Duration firstPause,
        @DefaultValue("1h") Duration longestPause,
        @DefaultValue("10") int attempts,
        @DefaultValue("7d") Duration kept,
        @DefaultValue("3d") Duration notice,
        @DefaultValue("90d") Duration longest,
        @DefaultValue("50") int perSubscriber) {

    Patience patience() {
        return new Patience(firstPause, longestPause, attempts);
    }
}
