package org.systemicalliance.alliance.practice;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * A contact that took place.
 *
 * @param id reference to it
 * @param types what it was
 * @param day when it began
 * @param attendees who was there, beside the child
 */
public record Contact(String id, Set<ContactType> types, LocalDate day, Set<String> attendees) {

    public Contact {
        types = Set.copyOf(types);
        attendees = Set.copyOf(attendees);
    }

    /** Whether it was one of these. */
    boolean isA(ContactType first, ContactType... others) {
        return EnumSet.of(first, others).stream().anyMatch(types::contains);
    }
}
