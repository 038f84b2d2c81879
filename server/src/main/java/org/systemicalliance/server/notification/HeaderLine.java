package org.systemicalliance.server.notification;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicalliance.alliance.RuleViolation;

/**
 * A line of {@code Subscription.channel.header}. Its value is what the receiver knows the server by: it is sent there and
 * shown to nobody.
 */
record HeaderLine(String name, String value) {

    /** Stands in the stored resource where the value would stand. */
    private static final String HIDDEN = "***";

    private static final Pattern LINE =
            Pattern.compile("([A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}): ?([\\x20-\\x7E]{0,4000})");

    /** They belong to the connection, or to what is sent. */
    private static final Set<String> RESERVED = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "expect",
            "host",
            "keep-alive",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");

    /**
     * The line, if it is one.
     *
     * @throws RuleViolation if it is not, or names what is not a subscriber's to say
     */
    static String require(String line) {
        HeaderLine header = parse(line);
        if (RESERVED.contains(header.name().toLowerCase(Locale.ROOT))) {
            throw violation("The header " + header.name() + " is written by the server itself.");
        }
        return line;
    }

    static HeaderLine parse(String line) {
        Matcher parts = LINE.matcher(line == null ? "" : line);
        if (!parts.matches()) {
            throw violation("A header is one line, 'Name: value', of printable ASCII characters.");
        }
        return new HeaderLine(parts.group(1), parts.group(2));
    }

    /** The line as others may see it. */
    HeaderLine hidden() {
        return new HeaderLine(name, HIDDEN);
    }

    boolean isHidden() {
        return value.equals(HIDDEN);
    }

    @Override
    public String toString() {
        return name + ": " + value;
    }

    private static RuleViolation violation(String sentence) {
        return new RuleViolation("sal-subscription-header", "Subscription.channel.header", sentence);
    }
}
