package org.systemicalliance.alliance.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.team.Span;

/**
 * A consent that opens something.
 *
 * @param child reference to the child it is about
 * @param decidedBy who decides
 * @param named references of the ratings that it is about; empty where it is about all of them
 * @param givenTo to whom it is given; empty where it is given to nobody in particular, which opens nothing
 */
public record Permission(
        Kind kind, String child, String decidedBy, Optional<String> givenTo, Set<String> named, Span span) {

    /** One that is about everything of its kind. */
    public Permission(Kind kind, String child, String decidedBy, Optional<String> givenTo, Span span) {
        this(kind, child, decidedBy, givenTo, Set.of(), span);
    }

    /** The kinds that open something to a person. */
    public enum Kind {
        /** A rater lets the rated person read what was said about them. */
        RATING_RELEASE,
        /** A parent lets a teacher read. */
        TEACHER_ACCESS
    }

    public Permission {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(givenTo, "givenTo");
        named = Set.copyOf(named);
        Objects.requireNonNull(span, "span");
    }
}
