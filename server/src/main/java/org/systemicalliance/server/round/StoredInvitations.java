package org.systemicalliance.server.round;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.systemicalliance.alliance.answer.Directions;
import org.systemicalliance.alliance.round.Asked;
import org.systemicalliance.alliance.round.Asking;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.Invitations;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/** The invitations that are stored, and the pairs that they are about. */
class StoredInvitations {

    private final Records records;
    private final Clock clock;

    StoredInvitations(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** Every dyad of a child that is not an error. */
    List<Dyad> dyadsOf(String child) {
        SearchParameterMap criteria = SearchParameterMap.newSynchronous(CareTeam.SP_SUBJECT, new ReferenceParam(child));
        return records.search(CareTeam.class, criteria).stream()
                .filter(team -> CareTeams.isDyad(team) && CareTeams.counts(team))
                .map(CareTeams::dyad)
                .toList();
    }

    /** All invitations about a child, and those of the candidates' informants about other children since a day. */
    List<Asked> before(String child, List<Asking> candidates, LocalDate since) {
        Map<String, Task> found = new TreeMap<>();
        Set<String> informants = candidates.stream()
                .map(asking -> asking.direction().informant())
                .collect(Collectors.toCollection(TreeSet::new));
        Stream<Task> ofChild =
                records.search(Task.class, invitations().add(Task.SP_PATIENT, new ReferenceParam(child))).stream();
        Stream.concat(ofChild, ofInformants(informants, since)).forEach(task -> found.put(References.to(task), task));
        return found.values().stream().flatMap(task -> asked(task).stream()).toList();
    }

    private Stream<Task> ofInformants(Set<String> informants, LocalDate since) {
        if (informants.isEmpty()) {
            return Stream.empty();
        }
        ReferenceOrListParam owners = new ReferenceOrListParam();
        informants.forEach(informant -> owners.add(new ReferenceParam(informant)));
        SearchParameterMap criteria = invitations()
                .add(Task.SP_OWNER, owners)
                .add(Task.SP_AUTHORED_ON, new DateParam(ParamPrefixEnum.GREATERTHAN_OR_EQUALS, since.toString()));
        return records.search(Task.class, criteria).stream();
    }

    private static Optional<Asked> asked(Task task) {
        return Invitations.direction(task)
                .map(direction -> new Asked(References.to(task), direction, Invitations.invitation(task)));
    }

    private static SearchParameterMap invitations() {
        return SearchParameterMap.newSynchronous(
                Task.SP_CODE, new TokenParam(Guide.TASK_TYPE, Invitations.RATE_ALLIANCE));
    }

    /** The invitations of an informant about one dyad, in one of the states. */
    List<Task> of(String informant, String dyad, TaskStatus... states) {
        TokenOrListParam status = new TokenOrListParam();
        Stream.of(states).forEach(state -> status.add(new TokenParam(state.getSystem(), state.toCode())));
        SearchParameterMap criteria = SearchParameterMap.newSynchronous()
                .add(Task.SP_FOCUS, new ReferenceParam(dyad))
                .add(Task.SP_OWNER, new ReferenceParam(informant))
                .add(Task.SP_STATUS, status);
        return records.search(Task.class, criteria).stream()
                .filter(Invitations::isInvitation)
                .toList();
    }

    /** Not answered in time; somebody is asked anew. */
    void lapse(String literal) {
        Task task = records.get(Task.class, literal);
        task.setStatus(TaskStatus.CANCELLED);
        task.getStatusReason().getCoding().clear();
        task.getStatusReason().addCoding().setSystem(Guide.INVITATION_REASON).setCode(Invitations.LAPSED);
        keep(task);
    }

    Task keep(Task task) {
        task.setLastModified(Date.from(clock.instant()));
        return records.store(task);
    }

    /** Who is asked about whom in which pair has to agree with the pair. */
    boolean agrees(Task task) {
        return Invitations.direction(task)
                .filter(direction -> records.find(CareTeam.class, direction.dyad())
                        .map(CareTeams::dyad)
                        .filter(dyad -> References.literal(task.getFor()).equals(Optional.of(dyad.child())))
                        .filter(dyad -> Directions.agree(dyad, direction))
                        .isPresent())
                .isPresent();
    }
}
