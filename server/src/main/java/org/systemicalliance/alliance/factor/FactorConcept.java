package org.systemicalliance.alliance.factor;

import java.util.List;
import java.util.Set;
import org.systemicalliance.alliance.DyadType;

/**
 * A factor as the terminology defines it. Concepts of CodeSystem {@code alliance-concept}.
 *
 * @param code its code
 * @param display its name
 * @param dyads the types of dyads it is about; empty if it is about the system of care as a whole
 * @param kinds the kinds of values it has; empty for a practice, which is an event and no factor
 * @param reporters who can report it
 */
public record FactorConcept(
        String code, String display, Set<DyadType> dyads, List<ValueKind> kinds, Set<Reporter> reporters) {

    public FactorConcept {
        dyads = Set.copyOf(dyads);
        kinds = List.copyOf(kinds);
        reporters = Set.copyOf(reporters);
    }
}
