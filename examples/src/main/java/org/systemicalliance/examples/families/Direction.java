package org.systemicalliance.examples.families;

import java.util.Locale;

/**
 * What somebody says about a relationship.
 *
 * @param informant who says it
 * @param partner whom it is about
 * @param view from where: one of the two, for the child, or from outside
 */
record Direction(Pair pair, Member informant, Member partner, View view) {

    /** Codes of CodeSystem {@code informant-perspective}. */
    enum View {
        SELF_REPORT,
        PROXY,
        OBSERVER;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Direction(Pair pair, Member informant, Member partner) {
        this(pair, informant, partner, View.SELF_REPORT);
    }

    Core core() {
        if (view == View.OBSERVER) {
            return Core.OBSERVED;
        }
        if (view == View.PROXY) {
            return Core.CHILD_PICTORIAL;
        }
        if (informant.role() == Role.CHILD) {
            return Core.CHILD_PICTORIAL;
        }
        return partner.role() == Role.CHILD ? Core.ADULT_ABOUT_CHILD : Core.ADULT_ABOUT_ADULT;
    }

    /** Id of the form that asks for it. */
    String form() {
        String by =
                switch (view) {
                    case SELF_REPORT -> informant.role().code();
                    case PROXY -> Role.CHILD.code();
                    case OBSERVER -> "observer";
                };
        return "osaf-%s-by-%s".formatted(pair.type(), by);
    }

    Direction reversed() {
        return new Direction(pair, partner, informant);
    }
}
