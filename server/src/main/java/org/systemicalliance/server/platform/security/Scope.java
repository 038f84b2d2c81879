package org.systemicalliance.server.platform.security;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One scope for resources, as SMART App Launch 2 writes it: {@code patient/Observation.rs?category=survey}. A scope of
 * version 1 is read as its equivalent of version 2: {@code .read} as {@code .rs}, {@code .write} as {@code .cud},
 * {@code .*} as {@code .cruds}.
 *
 * @param level about whose data it is: of the child of the launch, of all whom the user may see, or of the system
 * @param type type of resource, or {@value #EVERY_TYPE}
 * @param interactions letters out of {@code cruds}, in that order
 * @param restriction the search that a resource must match, if any, for example {@code category=survey}; it looks at
 *     the resource alone, and not at what refers to it or is referred to
 * @see <a href="https://hl7.org/fhir/smart-app-launch/scopes-and-launch-context.html">SMART: scopes</a>
 */
public record Scope(Level level, String type, String interactions, Optional<String> restriction) {

    public static final String EVERY_TYPE = "*";

    private static final Pattern WRITTEN = Pattern.compile(
            "(patient|user|system)/(\\*|[A-Z][A-Za-z]{1,50})\\.(read|write|\\*|c?r?u?d?s?)(?:\\?([\\x21\\x23-\\x5B\\x5D-\\x7E]+))?");

    /** Parameters that look at the resource alone, each with a value; of those that begin with _, the ones that do. */
    private static final Pattern CRITERIA = Pattern.compile("%1$s(?:&%1$s)*"
            .formatted("(?:_id|_tag|_security|_profile|_source|[a-z][A-Za-z-]*)(?::[A-Za-z-]+)?=[^&=]+"));

    /** Whose data a scope is about. */
    public enum Level {
        PATIENT,
        USER,
        SYSTEM
    }

    /** A scope for resources; empty for anything else, such as {@code openid} or letters in another order. */
    public static Optional<Scope> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches() || parts.group(3).isEmpty() || !isUsable(parts.group(4))) {
            return Optional.empty();
        }
        return Optional.of(new Scope(
                Level.valueOf(parts.group(1).toUpperCase(Locale.ROOT)),
                parts.group(2),
                letters(parts.group(3)),
                Optional.ofNullable(parts.group(4))));
    }

    private static boolean isUsable(String restriction) {
        return restriction == null || CRITERIA.matcher(restriction).matches();
    }

    private static String letters(String written) {
        return switch (written) {
            case "read" -> "rs";
            case "write" -> "cud";
            case "*" -> "cruds";
            default -> written;
        };
    }

    /** @param interaction one letter of {@code cruds} */
    public boolean permits(String resourceType, char interaction) {
        return (type.equals(EVERY_TYPE) || type.equals(resourceType)) && interactions.indexOf(interaction) >= 0;
    }

    /** Whether everything that the other scope permits is permitted by this one. */
    public boolean covers(Scope other) {
        return level == other.level
                && (type.equals(EVERY_TYPE) || type.equals(other.type))
                && other.interactions.chars().allMatch(letter -> interactions.indexOf(letter) >= 0)
                && (restriction.isEmpty() || restriction.equals(other.restriction));
    }

    /** The scope as version 2 writes it. */
    @Override
    public String toString() {
        return level.name().toLowerCase(Locale.ROOT) + "/" + type + "." + interactions
                + restriction.map(query -> "?" + query).orElse("");
    }
}
