package org.systemicalliance.alliance.access;

/** How somebody stands to a child today. */
public enum Standing {
    CHILD,
    PARENT,
    CAREGIVER,
    /** Doctors, therapists and others who treat or advise. */
    CLINICIAN,
    /** Teachers and special educators, and whoever else acts for a school. */
    SCHOOL,
    /** The same, with a permission in force. */
    PERMITTED_SCHOOL,
    /** Rates from outside. */
    OBSERVER
}
