package org.systemicalliance.server.platform.security.demonstration;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody who can log in to the demonstration.
 *
 * @param username what they type
 * @param name what others call them
 * @param part who they are in their story, in a few words
 * @param person the person as a relative reference; empty for whoever is in no story
 * @param roles duties beyond care
 */
public record Account(String username, String name, String part, Optional<String> person, Set<String> roles) {

    public Account {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }
}
