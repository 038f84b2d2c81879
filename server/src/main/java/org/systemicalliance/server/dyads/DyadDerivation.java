package org.systemicalliance.server.dyads;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.DyadPlan;
import org.systemicalliance.alliance.team.Pair;
import org.systemicalliance.alliance.team.SystemOfCare;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** Reads a child's teams and dyads, and carries out what the plan of dyads says. */
class DyadDerivation {

    private final Records records;
    private final Sight sight;
    private final Clock clock;

    DyadDerivation(Records records, Sight sight, Clock clock) {
        this.records = records;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * Makes the dyads of a team, all or none.
     *
     * @param team reference to the system of care
     * @param asOf the day on which to look at it; null for today
     * @return the dyads that are active on the day, and those that were closed just now
     * @throws NotPermitted if the caller does not keep the records of the child
     * @throws RuleViolation if the team is not a system of care that counts, or the day lies in the future
     */
    List<CareTeam> derive(String team, LocalDate asOf, RequestDetails request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw new RuleViolation("sal-derive-day", "asOf", "Dyads are derived as of a day that has come.");
        }
        return records.inTransaction(request, () -> derive(records.get(CareTeam.class, team), day, request));
    }

    private List<CareTeam> derive(CareTeam team, LocalDate day, RequestDetails request) {
        if (!sight.keepsRecordsOf(request, CareTeams.childOf(team))) {
            throw new NotPermitted(
                    "access-team", "The dyads of a team are derived by who keeps the records of the child.");
        }
        SystemOfCare system = CareTeams.systemOfCare(team);
        if (!CareTeams.counts(team)) {
            throw new RuleViolation(
                    "sal-derive-status", "CareTeam.status", "Dyads are derived of a team that is, or was, active.");
        }
        String child = CareTeams.childOf(team);
        List<CareTeam> teams = records.search(
                CareTeam.class,
                SearchParameterMap.newSynchronous().add(CareTeam.SP_SUBJECT, new ReferenceParam(child)));
        Map<String, CareTeam> recorded = teams.stream()
                .filter(CareTeams::isDyad)
                .filter(dyad -> dyad.getStatus() != CareTeamStatus.ENTEREDINERROR)
                .collect(Collectors.toMap(References::to, Function.identity(), (one, same) -> one, TreeMap::new));
        DyadPlan plan = DyadPlan.reconcile(
                active(team) ? system : system.until(day.minusDays(1)),
                others(team, teams),
                recorded.values().stream().map(CareTeams::dyad).toList(),
                day);
        return new Carrying(child, recorded).out(plan);
    }

    private static boolean active(CareTeam team) {
        return team.getStatus() != CareTeamStatus.INACTIVE;
    }

    private static List<SystemOfCare> others(CareTeam team, List<CareTeam> teams) {
        return teams.stream()
                .filter(CareTeams::isSystemOfCare)
                .filter(other -> !References.to(other).equals(References.to(team)))
                .filter(other -> CareTeams.counts(other) && active(other))
                .map(CareTeams::systemOfCare)
                .toList();
    }

    private final class Carrying {

        private final String child;
        private final Map<String, CareTeam> recorded;

        private Carrying(String child, Map<String, CareTeam> recorded) {
            this.child = child;
            this.recorded = recorded;
        }

        private List<CareTeam> out(DyadPlan plan) {
            List<CareTeam> dyads = new ArrayList<>();
            plan.missing().forEach(pair -> dyads.add(records.store(CareTeams.resource(dyad(pair)))));
            plan.changed().forEach(dyad -> dyads.add(records.store(CareTeams.carry(dyad, recorded.get(dyad.id())))));
            plan.unchanged().stream().filter(Dyad::active).forEach(dyad -> dyads.add(recorded.get(dyad.id())));
            dyads.sort(Comparator.comparing(References::to));
            return dyads;
        }

        private Dyad dyad(Pair pair) {
            String usual = "CareTeam/" + DyadIds.of(child, pair);
            String id = recorded.containsKey(usual) ? "CareTeam/" + DyadIds.ofType(child, pair) : usual;
            return new Dyad(
                    id, child, pair.type(), pair.first().person(), pair.second().person(), true, pair.span());
        }
    }
}
