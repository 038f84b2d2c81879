package org.systemicalliance.alliance.access;

/** The parts of a child's record that are opened or closed as a whole. */
public enum Section {
    /** The child, the people around it, and who works with whom. */
    TEAM,
    /** Conditions, plans and other clinical facts. */
    CHART,
    /** Sessions, meetings and conferences. */
    CONTACT,
    GOAL,
    /** Notes that professionals share about sessions. */
    NOTEBOOK,
    /** Who was asked to rate whom. */
    INVITATION,
    /** What helps and hinders alliance, as professionals record it. */
    FACTOR,
    /** What parents permit and the child agrees to. */
    PERMISSION,
    /** What anybody says about a relationship, as a score. */
    RATING
}
