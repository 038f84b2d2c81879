package org.systemicalliance.examples.families;

/** What one member of a pair says about the relationship with the other. */
record Direction(Pair pair, Member informant, Member partner) {

    Core core() {
        if (informant.role() == Role.CHILD) {
            return Core.CHILD_PICTORIAL;
        }
        return partner.role() == Role.CHILD ? Core.ADULT_ABOUT_CHILD : Core.ADULT_ABOUT_ADULT;
    }

    /** Id of the form that asks for it. */
    String form() {
        return "osaf-%s-by-%s".formatted(pair.type(), informant.role().code());
    }

    Direction reversed() {
        return new Direction(pair, partner, informant);
    }
}
