package org.systemicalliance.alliance.picture;

/**
 * Who says something about the relationship with whom.
 *
 * @param dyad reference to the dyad
 * @param informant reference to the person who says it
 * @param partner reference to the person it is about
 */
public record Direction(String dyad, String informant, String partner, Perspective perspective) {}
