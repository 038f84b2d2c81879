package org.systemicalliance.alliance.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.systemicalliance.alliance.Coded;
import org.systemicalliance.alliance.team.Span;

/**
 * One decision about being asked.
 *
 * @param by reference to who decides
 * @param permits whether it agrees or refuses
 * @param about the partners it is about; empty where it is about everybody
 * @param made the day on which it was made
 * @param span the days for which it holds
 */
public record Decision(Kind kind, String by, boolean permits, Set<String> about, LocalDate made, Span span) {

    /** Codes of CodeSystem {@code permission-category}, as far as they are about being asked. */
    public enum Kind implements Coded {
        /** A parent or guardian lets the child, and others about the child, be asked. */
        PARENTAL_PERMISSION("parental-permission"),
        /** The child itself agrees or refuses to answer. */
        CHILD_ASSENT("child-assent"),
        /** An informant agrees to be asked and to have the answers used, or withdraws. */
        PARTICIPATION("participation");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public Decision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        about = Set.copyOf(about);
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(span, "span");
    }

    boolean holdsOn(LocalDate day) {
        return span.covers(day) && !made.isAfter(day);
    }

    boolean concerns(String partner) {
        return about.isEmpty() || names(partner);
    }

    boolean names(String partner) {
        return about.contains(partner);
    }

    /**
     * The same decision, about more partners where it refuses to be asked about some: who does not want to speak about a
     * person does not want to in any of that person's roles.
     *
     * @param alsoKnownAs what else names a partner
     */
    public Decision widened(Function<String, Set<String>> alsoKnownAs) {
        if (permits || about.isEmpty()) {
            return this;
        }
        Set<String> all = new HashSet<>(about);
        about.forEach(partner -> all.addAll(alsoKnownAs.apply(partner)));
        return new Decision(kind, by, false, all, made, span);
    }
}
