package org.systemicalliance.alliance.access;

import java.util.List;
import java.util.Set;

/**
 * Somebody who wants to see something, with all that decides what.
 *
 * @param identities the references that name the person: a practitioner is named by each of their roles
 * @param schoolIdentities those of them that act for a school
 * @param memberships of the person, and of everybody who ever had a part in the care of the same children
 * @param permissions given to the person
 */
public record Visitor(
        Set<String> identities,
        Set<String> schoolIdentities,
        List<Membership> memberships,
        List<Permission> permissions) {

    public Visitor {
        identities = Set.copyOf(identities);
        schoolIdentities = Set.copyOf(schoolIdentities);
        memberships = List.copyOf(memberships);
        permissions = List.copyOf(permissions);
    }
}
