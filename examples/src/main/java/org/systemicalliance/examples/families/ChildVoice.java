package org.systemicalliance.examples.families;

/** How the child's side of a relationship is heard. */
public enum ChildVoice {
    /** The child answers the pictorial forms. */
    ANSWERS,
    /** Somebody close to the child answers them in its place; that is never the person who is rated. */
    BY_PROXY,
    /** A child without speech: somebody watches and answers the observer forms. */
    OBSERVED,
    /** Not at all. */
    SILENT
}
