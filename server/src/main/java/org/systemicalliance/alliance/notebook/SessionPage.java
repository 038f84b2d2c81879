package org.systemicalliance.alliance.notebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A page of the session notebook, as far as it can be read as factors.
 *
 * @param child reference to the child
 * @param author reference to the professional who wrote it
 * @param attendees who was at the session, beside the child; empty where the page names no session
 * @param escapes how often the child acted to get out of a demand; empty where that was not counted
 * @param instructions what was offered and taken up; empty where that was not counted
 * @param progress goals of which it is said how far they were reached
 * @param homeProgram whether the home programme was discussed; empty where that is not said
 */
public record SessionPage(
        String child,
        String author,
        Set<String> attendees,
        Optional<Integer> escapes,
        Optional<Instructions> instructions,
        List<Progress> progress,
        Optional<Boolean> homeProgram) {

    public SessionPage {
        attendees = Set.copyOf(attendees);
        progress = List.copyOf(progress);
    }
}
