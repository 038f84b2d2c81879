package org.systemicalliance.alliance.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A span of days, both ends included.
 *
 * @param start first day; null when it has always been so
 * @param end last day; null when it goes on
 */
public record Span(LocalDate start, LocalDate end) {

    public static final Span ALWAYS = new Span(null, null);

    public Span {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a span ends before it starts");
        }
    }

    public boolean covers(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }

    /** The days that belong to both; empty if there are none. */
    public Optional<Span> intersect(Span other) {
        LocalDate latestStart = Stream.of(start, other.start)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate earliestEnd = Stream.of(end, other.end)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        boolean empty = latestStart != null && earliestEnd != null && earliestEnd.isBefore(latestStart);
        return empty ? Optional.empty() : Optional.of(new Span(latestStart, earliestEnd));
    }
}
