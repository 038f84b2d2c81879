package org.systemicalliance.alliance.notification;

import java.util.Objects;
import java.util.Set;

/**
 * Something was stored that somebody may want to be told of.
 *
 * @param matter what kind of thing it is
 * @param countedBefore whether it was there and counted before: a rating that had not been taken back, a team that was
 *     not recorded in error
 * @param counts whether it counts now
 * @param differs whether it says something else than before, beyond its labels and its wording for people; true of what
 *     is new
 */
public record Happening(Matter matter, boolean countedBefore, boolean counts, boolean differs) {

    /** The things that happen by being stored. An invitation comes due by waiting: see {@link Urgency}. */
    public enum Matter {
        RATING,
        TEAM
    }

    public Happening {
        Objects.requireNonNull(matter, "matter");
    }

    /**
     * The topics that it belongs to. Whether a strain is possible follows from more than one rating, and remains to be
     * looked at.
     */
    public Set<Topic> topics() {
        return switch (matter) {
            case RATING ->
                counts && (differs || !countedBefore) ? Set.of(Topic.NEW_RATING, Topic.POSSIBLE_STRAIN) : Set.of();
            case TEAM -> (counts && differs) || counts != countedBefore ? Set.of(Topic.TEAM_CHANGE) : Set.of();
        };
    }
}
