package org.systemicalliance.server.platform.security.demonstration;

import java.util.stream.Collectors;
import org.systemicalliance.server.platform.security.Scope;

/** A scope in the words of whoever is asked for it. */
final class ScopeInWords {

    private ScopeInWords() {}

    static String of(String scope) {
        return Scope.parse(scope).map(ScopeInWords::resources).orElseGet(() -> other(scope));
    }

    private static String resources(Scope scope) {
        String what = scope.type().equals(Scope.EVERY_TYPE) ? "everything" : scope.type();
        String where =
                switch (scope.level()) {
                    case PATIENT -> "of this child";
                    case USER -> "that you can see";
                    case SYSTEM -> "on this server";
                };
        return "%s %s %s%s"
                .formatted(
                        verbs(scope.interactions()),
                        what,
                        where,
                        scope.restriction().map(only -> ", only " + only).orElse(""));
    }

    private static String verbs(String interactions) {
        String verbs = interactions
                .chars()
                .mapToObj(letter -> switch (letter) {
                    case 'c' -> "add";
                    case 'r' -> "read";
                    case 'u' -> "change";
                    case 'd' -> "delete";
                    default -> "search";
                })
                .collect(Collectors.joining(", "));
        return Character.toUpperCase(verbs.charAt(0)) + verbs.substring(1);
    }

    private static String other(String scope) {
        return switch (scope) {
            case "openid", "fhirUser", "profile" -> "Know who you are";
            case "launch", "launch/patient" -> "Know which child this is about";
            case "online_access" -> "Go on while you are here";
            case "offline_access" -> "Go on when you have left";
            default -> scope;
        };
    }
}
