package org.systemicalliance.alliance.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.team.Dyad;

/**
 * Scores on an instrument of others, before anybody has checked them.
 *
 * @param child reference to the child
 * @param respondent reference to whoever answered
 * @param day on which they answered
 * @param parts the parts the respondent plays in the child's system of care on that day
 * @param factor the factor that the total is reported as; empty if it is about an alliance
 * @param dyad the pair it is about; empty where it is about none
 * @param partner whom of the two it is about; empty where that is not said
 * @param total the total; empty if there is none
 * @param subscales the scores of subscales, by their codes
 */
public record ReportedScore(
        String child,
        String respondent,
        LocalDate day,
        Set<AgentRole> parts,
        Optional<String> factor,
        Optional<Dyad> dyad,
        Optional<String> partner,
        Optional<BigDecimal> total,
        Map<String, BigDecimal> subscales) {

    public ReportedScore {
        parts = Set.copyOf(parts);
        subscales = Map.copyOf(subscales);
    }
}
