package org.systemicalliance.alliance.instrument;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.AgentRole;

/**
 * An instrument of others, as it is registered.
 *
 * @param canonical its address, without version
 * @param version its version; another version is another instrument
 * @param title its full name, which tells it from others with the same abbreviation
 * @param respondents who answers it
 * @param total the totals there can be; empty if it has none
 * @param subscales the scores there can be of each of its subscales, by their codes
 * @param factors the factors that its total measures; empty if it measures an alliance
 */
public record Instrument(
        String canonical,
        String version,
        String title,
        Set<AgentRole> respondents,
        Optional<ScoreRange> total,
        Map<String, ScoreRange> subscales,
        Set<String> factors) {

    public Instrument {
        respondents = Set.copyOf(respondents);
        subscales = Map.copyOf(subscales);
        factors = Set.copyOf(factors);
    }
}
