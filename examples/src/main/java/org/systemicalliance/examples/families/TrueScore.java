package org.systemicalliance.examples.families;

import java.time.LocalDate;

/**
 * The truth behind one possible rating: the expected score, were the informant to answer the form over and over.
 * Known only because the family is invented; it is never written into a resource.
 *
 * @param dyadId id of the dyad (CareTeam)
 * @param form id of the form that measures it
 * @param informant reference to the one whose view it is
 * @param partner reference to the one it is about
 * @param wave counted from 0
 * @param date the day of the wave
 * @param value 0–100
 * @param strain points by which a strain, not yet repaired, lowers the value
 * @param strainBegan whether a strain began in this direction since the wave before
 * @param standardError the standard error of measurement of a form without gaps, in points: how far scores spread
 *     around {@code value}
 */
public record TrueScore(
        String dyadId,
        String form,
        String informant,
        String partner,
        int wave,
        LocalDate date,
        double value,
        double strain,
        boolean strainBegan,
        double standardError) {}
