package org.systemicalliance.server.round;

import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.answer.Direction;

/**
 * Which round is asked for.
 *
 * @param team reference to the system of care
 * @param now when it starts
 * @param today the day of that
 * @param due the last day to answer
 * @param informants who is asked; everybody if empty
 * @param observers who is asked besides, for what they see between the child and another
 * @param proxies who is asked besides, in the child's place
 * @param partners about whom; about everybody if empty
 * @param excluded people and dyads that are left out
 */
record RoundRequest(
        String team,
        Date now,
        LocalDate today,
        LocalDate due,
        Set<String> informants,
        Set<String> observers,
        Set<String> proxies,
        Set<String> partners,
        Set<String> excluded) {

    RoundRequest {
        informants = Set.copyOf(informants);
        observers = Set.copyOf(observers);
        proxies = Set.copyOf(proxies);
        partners = Set.copyOf(partners);
        excluded = Set.copyOf(excluded);
        if (due.isBefore(today)) {
            throw new RuleViolation("sal-round-due", "due", "A round is not due before it starts.");
        }
    }

    boolean asksIn(Direction direction) {
        boolean named =
                switch (direction.perspective()) {
                    case SELF_REPORT -> informants.isEmpty() || informants.contains(direction.informant());
                    case OBSERVER -> observers.contains(direction.informant());
                    case PROXY -> proxies.contains(direction.informant());
                };
        return named && (partners.isEmpty() || partners.contains(direction.partner()));
    }

    boolean excludes(Direction direction) {
        return excluded.contains(direction.dyad())
                || excluded.contains(direction.informant())
                || excluded.contains(direction.partner());
    }
}
