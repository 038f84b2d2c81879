package org.systemicalliance.server.notification;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicalliance.alliance.RuleViolation;

/**
 * Where notifications may go. Somebody who may name an address to which the server sends could otherwise have it reach
 * what only the server can reach: so there is a list of hosts, and what they resolve to is looked at whenever a
 * connection is made.
 */
class Destinations {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST = 2000;

    private final Set<String> hosts;
    private final boolean privateAddresses;

    /**
     * @param thisMachine whether receivers on this machine are allowed without being listed
     */
    Destinations(NotificationSettings settings, boolean thisMachine) {
        hosts = settings.hosts().stream()
                .map(host -> host.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (thisMachine) {
            hosts.addAll(THIS_MACHINE);
        }
        privateAddresses = settings.privateAddresses();
    }

    /**
     * @throws RuleViolation if nothing is sent to this address
     */
    void require(String endpoint) {
        URI address = parse(endpoint);
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        boolean plain = !"https".equalsIgnoreCase(address.getScheme());
        if (plain && !("http".equalsIgnoreCase(address.getScheme()) && THIS_MACHINE.contains(host))) {
            throw violation("A rest-hook has an https address.");
        }
        if (address.getRawUserInfo() != null || address.getRawFragment() != null || endpoint.length() > LONGEST) {
            throw violation("The address of a rest-hook has neither a user nor a fragment; secrets go into a header.");
        }
        if (!hosts.contains(host)) {
            throw violation("This server does not send to that host; its administrator lists the hosts it sends to.");
        }
    }

    /**
     * The addresses of a host, if all of them are such that may be connected to.
     *
     * @throws UnknownHostException if not
     */
    InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        boolean named = THIS_MACHINE.contains(host.contains(":") ? "[" + host + "]" : host);
        if (!privateAddresses && !named && !Arrays.stream(addresses).allMatch(Destinations::isPublic)) {
            throw new UnknownHostException("The host has an address of a private network.");
        }
        return addresses;
    }

    private static boolean isPublic(InetAddress address) {
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isSharedOrUnique(address));
    }

    /** Carriers' shared addresses (RFC 6598), and unique local ones of IPv6 (RFC 4193). */
    private static boolean isSharedOrUnique(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            return (bytes[0] & 0xFE) == 0xFC;
        }
        return (bytes[0] & 0xFF) == 100 && (bytes[1] & 0xC0) == 64;
    }

    private static URI parse(String endpoint) {
        try {
            return new URI(endpoint);
        } catch (URISyntaxException e) {
            throw violation("A rest-hook has an https address.");
        }
    }

    private static RuleViolation violation(String sentence) {
        return new RuleViolation("sal-subscription-endpoint", "Subscription.channel.endpoint", sentence);
    }
}
