package org.systemicalliance.alliance.factor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.team.Dyad;

/**
 * What somebody reports of a factor, before anybody has checked it.
 *
 * @param concept the factor
 * @param child reference to the child
 * @param dyad the pair it is about; empty where it is about the child, or about the whole system
 * @param named people who are named as those it is about
 * @param speakers who reports it
 * @param value what is reported; empty where it is said why there is nothing
 * @param byInstrument whether the value was taken by an instrument that is named
 */
public record FactorReport(
        FactorConcept concept,
        String child,
        Optional<Dyad> dyad,
        Set<String> named,
        List<Speaker> speakers,
        Optional<FactorValue> value,
        boolean byInstrument) {

    public FactorReport {
        named = Set.copyOf(named);
        speakers = List.copyOf(speakers);
    }
}
