package org.systemicalliance.server.round;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Task;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Directions;
import org.systemicalliance.alliance.round.Asking;
import org.systemicalliance.alliance.round.Limits;
import org.systemicalliance.alliance.round.RoundPlan;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.SystemOfCare;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.FormPurpose;
import org.systemicalliance.server.records.Agreements;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** Starts rounds: reads who is there and who was asked before, and carries out what the plan says. */
class Rounds {

    private final Records records;
    private final Agreements agreements;
    private final StoredInvitations invitations;
    private final FormsByRole forms;
    private final Sight sight;
    private final Limits limits;

    Rounds(
            Records records,
            Agreements agreements,
            StoredInvitations invitations,
            FormsByRole forms,
            Sight sight,
            Limits limits) {
        this.records = records;
        this.agreements = agreements;
        this.invitations = invitations;
        this.forms = forms;
        this.sight = sight;
        this.limits = limits;
    }

    /**
     * Makes the invitations of a round, all or none.
     *
     * @throws NotPermitted if the caller does not keep the records of the child
     * @throws RuleViolation if the team is no system of care at work
     */
    Round start(RoundRequest round, RequestDetails request) {
        return records.inTransaction(request, () -> start(records.get(CareTeam.class, round.team()), round, request));
    }

    private Round start(CareTeam team, RoundRequest round, RequestDetails request) {
        String child = CareTeams.childOf(team);
        if (!sight.keepsRecordsOf(request, child)) {
            throw new NotPermitted("access-team", "Rounds are started by who treats the child or keeps its records.");
        }
        SystemOfCare members = members(team);
        requireMembers(round.observers(), members, round, "observer");
        requireMembers(round.proxies(), members, round, "proxy");
        List<Asking> candidates = candidates(members, child, round);
        RoundPlan plan = RoundPlan.of(
                candidates,
                round::excludes,
                agreements.around(records.get(Patient.class, child)),
                invitations.before(child, candidates, limits.since(round.today())),
                new RoundPlan.Day(round.today(), limits));
        plan.lapsed().forEach(invitations::lapse);
        return seen(carryOut(plan, child, round, request), plan, child, round, request);
    }

    private static SystemOfCare members(CareTeam team) {
        SystemOfCare system = CareTeams.systemOfCare(team);
        if (!CareTeams.counts(team) || team.getStatus() == CareTeamStatus.INACTIVE) {
            throw new RuleViolation("sal-round-status", "CareTeam.status", "A round asks a team that is at work.");
        }
        return system;
    }

    private static void requireMembers(Set<String> people, SystemOfCare team, RoundRequest round, String parameter) {
        people.stream()
                .filter(person -> !team.hasMemberOn(person, round.today()))
                .forEach(stranger -> {
                    throw new RuleViolation(
                            "sal-round-member",
                            parameter,
                            "Who watches a child, or answers in its place, is of its system of care; %s is not."
                                    .formatted(stranger));
                });
    }

    /**
     * Both directions of every pair that works together in the team today; and about the child's own pairs also those
     * who watch them and who answer in the child's place.
     */
    private List<Asking> candidates(SystemOfCare team, String child, RoundRequest round) {
        return invitations.dyadsOf(child).stream()
                .filter(dyad -> dyad.activeOn(round.today()))
                .filter(dyad -> dyad.people().stream().allMatch(person -> team.hasMemberOn(person, round.today())))
                .flatMap(dyad -> directions(dyad, round).flatMap(direction -> asking(dyad, direction)))
                .filter(asking -> round.asksIn(asking.direction()))
                .toList();
    }

    private static Stream<Direction> directions(Dyad dyad, RoundRequest round) {
        Stream<Optional<Direction>> others = Stream.concat(
                round.observers().stream().map(who -> Directions.of(dyad, AgentRole.OBSERVER, who)),
                round.proxies().stream()
                        .filter(who -> !who.equals(dyad.child()))
                        .map(who -> Directions.of(dyad, AgentRole.CHILD, who)));
        return Stream.concat(Directions.own(dyad).stream(), others.flatMap(Optional::stream));
    }

    private Stream<Asking> asking(Dyad dyad, Direction direction) {
        return forms.of(dyad.type(), Directions.addressed(dyad, direction)).stream()
                .map(FormPurpose::canonical)
                .map(form -> new Asking(direction, dyad.type(), form));
    }

    private List<Task> carryOut(RoundPlan plan, String child, RoundRequest round, RequestDetails request) {
        InvitationWriter writer = new InvitationWriter(child, round, Requester.of(request));
        List<Task> stored = new ArrayList<>();
        plan.asked().forEach(asking -> stored.add(records.store(writer.invitation(asking))));
        return stored;
    }

    /** Of a direction that is closed to the caller nothing is said, not even why nobody is asked. */
    private Round seen(List<Task> made, RoundPlan plan, String child, RoundRequest round, RequestDetails request) {
        InvitationWriter writer = new InvitationWriter(child, round, Requester.of(request));
        return new Round(
                made.stream().filter(task -> sight.admits(request, task)).toList(),
                plan.leftOut().stream()
                        .filter(left -> sight.admits(request, writer.outline(left.direction())))
                        .toList());
    }
}
