package org.systemicalliance.server.dyads;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicalliance.alliance.team.Pair;

/** Ids that follow from the child and the two members, so that the same team gives the same dyads on every server. */
final class DyadIds {

    private DyadIds() {}

    static String of(String child, Pair pair) {
        return hashed(child, pair, "");
    }

    /** For two people who formed a dyad of another type before. */
    static String ofType(String child, Pair pair) {
        return hashed(child, pair, "|" + pair.type().code());
    }

    private static String hashed(String child, Pair pair, String suffix) {
        String whole =
                Stream.concat(Stream.of(child), pair.people().stream().sorted()).collect(Collectors.joining("|"))
                        + suffix;
        UUID uuid = UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
        return "dyad-" + uuid.toString().replace("-", "");
    }
}
