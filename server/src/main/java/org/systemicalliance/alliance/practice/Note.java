package org.systemicalliance.alliance.practice;

import java.time.LocalDate;
import java.util.Set;

/**
 * A page of the session notebook.
 *
 * @param id reference to it
 * @param day when it was written
 * @param author the professional who wrote it
 * @param attendees who was at the session that it is about, beside the child
 * @param fromHome whether it says what was reported from home
 */
public record Note(String id, LocalDate day, String author, Set<String> attendees, boolean fromHome) {

    public Note {
        attendees = Set.copyOf(attendees);
    }
}
