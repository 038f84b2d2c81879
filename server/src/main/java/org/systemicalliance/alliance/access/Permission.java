package org.systemicalliance.alliance.access;

import java.util.Objects;
import java.util.Optional;
import org.systemicalliance.alliance.team.Span;

/**
 * A consent that opens something.
 *
 * @param child reference to the child it is about
 * @param decidedBy who decides
 * @param givenTo to whom it is given; empty where it is given to nobody in particular, which opens nothing
 */
public record Permission(Kind kind, String child, String decidedBy, Optional<String> givenTo, Span span) {

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
        Objects.requireNonNull(span, "span");
    }
}
