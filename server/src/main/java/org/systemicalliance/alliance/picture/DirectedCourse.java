package org.systemicalliance.alliance.picture;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicalliance.alliance.answer.Direction;

/**
 * All that is known of one direction, as of a day.
 *
 * @param status what happened within the window
 * @param latest the newest rating up to the day, even if it is older than the window; null if there is none
 * @param ageInDays how old the latest is; 0 without one
 * @param history the ratings within the window, oldest first
 */
public record DirectedCourse(
        Direction direction, CoverageStatus status, RatingPoint latest, long ageInDays, List<RatingPoint> history) {

    public DirectedCourse {
        history = List.copyOf(history);
    }

    public Optional<RatingPoint> newest() {
        return Optional.ofNullable(latest);
    }

    /** The newest rating of the window that has a score. */
    public Optional<RatingPoint> newestScored() {
        return scored().reduce((older, newer) -> newer);
    }

    /** The ratings of the window that have a score, oldest first. */
    public Stream<RatingPoint> scored() {
        return history.stream().filter(point -> point.scored().isPresent());
    }

    /** Looks at one direction through a window. Neither the order of the points nor of the invitations matters. */
    public static DirectedCourse of(
            Direction direction, Collection<RatingPoint> points, Collection<Invitation> invitations, Window window) {
        List<RatingPoint> past = points.stream()
                .filter(point -> window.isPast(point.assessedAt()))
                .sorted(RatingPoint.BY_TIME)
                .toList();
        List<RatingPoint> history = past.stream()
                .filter(point -> window.contains(point.assessedAt()))
                .toList();
        RatingPoint latest = past.isEmpty() ? null : past.get(past.size() - 1);
        long age = latest == null ? 0 : ChronoUnit.DAYS.between(window.day(latest.assessedAt()), window.asOf());
        return new DirectedCourse(direction, status(history, invitations, window), latest, age, history);
    }

    private static CoverageStatus status(List<RatingPoint> history, Collection<Invitation> invitations, Window window) {
        if (!history.isEmpty()) {
            boolean scored = history.stream().anyMatch(point -> point.scored().isPresent());
            return scored ? CoverageStatus.ANSWERED : CoverageStatus.NOT_SCORED;
        }
        return invitations.stream()
                .filter(invitation -> window.contains(invitation.asked()))
                .filter(invitation -> invitation.outcome() != Invitation.Outcome.WITHDRAWN)
                .max(Invitation.BY_TIME)
                .map(invitation -> status(invitation, window))
                .orElse(CoverageStatus.NEVER_ASKED);
    }

    private static CoverageStatus status(Invitation invitation, Window window) {
        return switch (invitation.outcome()) {
            case DECLINED -> CoverageStatus.DECLINED;
            case OPEN, ANSWERED, WITHDRAWN ->
                invitation.due() != null && invitation.due().isBefore(window.asOf())
                        ? CoverageStatus.OVERDUE
                        : CoverageStatus.ASKED;
        };
    }
}
