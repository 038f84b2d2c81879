package org.systemicalliance.alliance.notebook;

import java.util.Optional;
import org.systemicalliance.alliance.factor.FactorValue;
import org.systemicalliance.alliance.team.Dyad;

/**
 * A factor that follows from a page.
 *
 * @param code the factor
 * @param part what tells it from other factors of the same code on the same page; empty where there can be one only
 * @param dyad the pair it is about; empty where it is about the child or the whole system
 * @param reporter reference to the professional, in the part they play in the pair with the child if they have one
 * @param value what was noted
 * @param goal the goal it is about, in words; empty if it is about none
 */
public record PageFactor(
        String code, String part, Optional<Dyad> dyad, String reporter, FactorValue value, Optional<String> goal) {}
