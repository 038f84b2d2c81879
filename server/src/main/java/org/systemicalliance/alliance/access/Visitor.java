package org.systemicalliance.alliance.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody who wants to see something, with all that decides what.
 *
 * @param identities the references that name the person today: a practitioner is named by each of their roles
 * @param everKnownAs those and all that ever named the person: what was said about an earlier role was said about them
 * @param schoolIdentities those of them that act for a school
 * @param memberships of the person, and of everybody who ever had a part in the care of children about whom somebody
 *     permitted the person something
 * @param permissions given to the person
 */
public record Visitor(
        Set<String> identities,
        Set<String> everKnownAs,
        Set<String> schoolIdentities,
        List<Membership> memberships,
        List<Permission> permissions) {

    public Visitor {
        identities = Set.copyOf(identities);
        Set<String> ever = new HashSet<>(everKnownAs);
        ever.addAll(identities);
        everKnownAs = Set.copyOf(ever);
        schoolIdentities = Set.copyOf(schoolIdentities);
        memberships = List.copyOf(memberships);
        permissions = List.copyOf(permissions);
    }
}
