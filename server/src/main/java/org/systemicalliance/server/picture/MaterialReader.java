package org.systemicalliance.server.picture;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.StringOrListParam;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.systemicalliance.alliance.agreement.Agreement;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.picture.Window;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.Invitations;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Agreements;
import org.systemicalliance.server.records.Beside;
import org.systemicalliance.server.records.Records;

/** Reads what a picture is made of, with a handful of queries whose number does not depend on how much there is. */
class MaterialReader {

    private final Records records;
    private final RatingTable ratings;
    private final Agreements agreements;
    private final List<Beside> features;
    private final Clock clock;

    MaterialReader(Records records, RatingTable ratings, Agreements agreements, List<Beside> features, Clock clock) {
        this.records = records;
        this.ratings = ratings;
        this.agreements = agreements;
        this.features = features;
        this.clock = clock;
    }

    Material read(PictureRequest request, Viewer viewer) {
        Patient child = records.get(Patient.class, request.child());
        List<CareTeam> all = viewer.ofWhatIsSeen(records.search(
                CareTeam.class,
                SearchParameterMap.newSynchronous(CareTeam.SP_SUBJECT, new ReferenceParam(request.child()))));
        List<CareTeam> teams = all.stream()
                .filter(team -> CareTeams.isSystemOfCare(team) && CareTeams.counts(team))
                .toList();
        List<CareTeam> dyads = all.stream()
                .filter(team -> CareTeams.isDyadOn(team, request.window().asOf()))
                .toList();
        Agreement agreement = agreements.around(child);
        List<KeptRating> known = ratings(request, dyads, viewer, agreement);
        return new Material(
                child,
                teams,
                dyads,
                people(request, teams, dyads, known),
                known,
                viewer.ofWhatIsSeen(invitations(request, dyads)),
                viewer.ofWhatIsSeen(beside(request, dyads, agreement)));
    }

    private List<KeptRating> ratings(PictureRequest request, List<CareTeam> dyads, Viewer viewer, Agreement agreement) {
        Set<String> ids = dyads.stream().map(References::to).collect(Collectors.toSet());
        Window window = request.window();
        Instant from = window.from().atStartOfDay(window.zone()).toInstant();
        Instant until = window.asOf().plusDays(1).atStartOfDay(window.zone()).toInstant();
        List<KeptRating> known = new ArrayList<>(ratings.between(request.child(), from, until));
        BiPredicate<Direction, String> counts =
                (direction, form) -> ids.contains(direction.dyad()) && viewer.sees(direction, form);
        known.removeIf(rating ->
                !counts.test(rating.direction(), rating.point().edition().form()));
        Set<Direction> heard = known.stream().map(KeptRating::direction).collect(Collectors.toSet());
        known.addAll(ratings.latestBefore(
                request.child(), from, counts.and((direction, form) -> !heard.contains(direction))));
        known.removeIf(rating -> agreement.withdraws(rating.direction(), LocalDate.now(clock)));
        return known;
    }

    /** What was said by somebody who withdrew has left the picture, whatever it was. */
    private List<Resource> beside(PictureRequest request, List<CareTeam> dyads, Agreement agreement) {
        Set<String> ids = dyads.stream().map(References::to).collect(Collectors.toSet());
        Window window = request.window();
        LocalDate today = LocalDate.now(clock);
        return features.stream()
                .<Resource>flatMap(
                        feature -> feature.picture(request.child(), ids, window.from(), window.asOf()).stream())
                .filter(resource -> performers(resource).noneMatch(who -> agreement.withdraws(who, today)))
                .toList();
    }

    private static Stream<String> performers(Resource resource) {
        return resource instanceof Observation observation
                ? observation.getPerformer().stream().flatMap(performer -> References.literal(performer).stream())
                : Stream.empty();
    }

    private List<Resource> people(
            PictureRequest request, List<CareTeam> teams, List<CareTeam> dyads, List<KeptRating> known) {
        Stream<String> listed = Stream.concat(teams.stream(), dyads.stream())
                .flatMap(team -> team.getParticipant().stream())
                .map(CareTeamParticipantComponent::getMember)
                .flatMap(member -> References.literal(member).stream());
        Set<String> everyone = Stream.concat(
                        listed, known.stream().map(rating -> rating.direction().informant()))
                .collect(Collectors.toCollection(TreeSet::new));
        everyone.remove(request.child());
        List<PractitionerRole> roles = all(PractitionerRole.class, everyone);
        Set<String> practitioners = roles.stream()
                .flatMap(role -> References.literal(role.getPractitioner()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        List<Resource> people = new ArrayList<>(all(RelatedPerson.class, everyone));
        people.addAll(roles);
        people.addAll(all(Practitioner.class, practitioners));
        return people;
    }

    private <T extends Resource> List<T> all(Class<T> type, Collection<String> literals) {
        String prefix = type.getSimpleName() + "/";
        StringOrListParam ids = new StringOrListParam();
        literals.stream()
                .filter(literal -> literal.startsWith(prefix))
                .map(literal -> literal.substring(prefix.length()))
                .forEach(id -> ids.add(new StringParam(id)));
        return ids.size() == 0
                ? List.of()
                : records.search(type, SearchParameterMap.newSynchronous().add(Resource.SP_RES_ID, ids));
    }

    private List<Task> invitations(PictureRequest request, List<CareTeam> dyads) {
        Set<String> ids = dyads.stream().map(References::to).collect(Collectors.toSet());
        Window window = request.window();
        SearchParameterMap criteria = SearchParameterMap.newSynchronous()
                .add(Task.SP_PATIENT, new ReferenceParam(request.child()))
                .add(Task.SP_CODE, new TokenParam(Guide.TASK_TYPE, Invitations.RATE_ALLIANCE))
                .add(Task.SP_AUTHORED_ON, new DateRangeParam("ge" + window.from(), "le" + window.asOf()));
        return records.search(Task.class, criteria).stream()
                .filter(task -> Invitations.direction(task)
                        .filter(direction -> ids.contains(direction.dyad()))
                        .isPresent())
                .toList();
    }
}
