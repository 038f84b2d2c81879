package org.systemicalliance.alliance.access;

import org.systemicalliance.alliance.team.Span;

/**
 * In what a person acts, and when: a practitioner in each of their roles, a related person in the authority that the
 * record gives them.
 *
 * @param as reference to the role, by which care teams name a professional, or to the related person
 * @param person reference to who acts
 * @param forSchool whether they act for a school
 * @param span the days on which they do
 */
public record Acting(String as, String person, boolean forSchool, Span span) {}
