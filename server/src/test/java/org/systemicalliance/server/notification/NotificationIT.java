package org.systemicalliance.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.InventedReliability;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.References;

/** Who is told of what, by receivers that really listen. */
class NotificationIT {

    private final Clinic clinic = Clinic.get();
    private final Receiver receiver = new Receiver();
    private final Receiver other = new Receiver();
    private Household household;
    private String mother;
    private String therapist;
    private String colleague;
    private String third;

    @BeforeEach
    void aFamilyMovesIn() {
        household = clinic.moveIn();
        mother = household.member("parent");
        List<String> clinicians = household.members("professional").stream()
                .filter(member -> !clinic.recordsSystem()
                        .get("/" + member)
                        .body()
                        .matches("(?s).*\"(teacher|special-educator)\".*"))
                .toList();
        therapist = clinicians.get(0);
        colleague = clinicians.get(1);
        third = clinicians.get(2);
    }

    @AfterEach
    void nobodyListensAnyMore() {
        receiver.close();
        other.close();
    }

    @Test
    void who_treats_the_child_is_told_of_a_rating_and_nothing_of_what_it_says() {
        clinic.subscribe(as(colleague), Clinic.restHook("new-rating", household, receiver));
        assertThat(receiver.ofType("handshake")).hasSize(1);

        Observation rating = clinic.answered(household, mother, therapist);

        Receiver.Message message = receiver.event(1);
        assertThat(message.contentType()).startsWith("application/fhir+json");
        assertThat(message.event("event-number")).contains("1");
        assertThat(message.event("focus")).contains(url(rating));
        assertThat(message.body())
                .doesNotContain("valueQuantity", "valueDecimal", "component")
                .doesNotContain(mother, therapist, household.child());
        assertThat(as(colleague)
                        .get("/Observation/" + rating.getIdElement().getIdPart())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void an_empty_notification_names_nothing_not_even_its_topic() {
        Subscription empty = Clinic.content(Clinic.restHook("new-rating", household, receiver), "empty");
        clinic.subscribe(as(colleague), empty);

        Observation rating = clinic.answered(household, mother, therapist);

        assertThat(receiver.event(1).event("focus")).isEmpty();
        assertThat(receiver.event(1).body())
                .doesNotContain(rating.getIdElement().getIdPart())
                .doesNotContain("Observation")
                .doesNotContain("new-rating");
    }

    @Test
    void the_rated_person_is_not_told_and_cannot_count_what_is_hidden() {
        String hidden = clinic.subscribe(as(therapist), Clinic.restHook("new-rating", household, receiver));
        clinic.subscribe(as(colleague), Clinic.restHook("new-rating", household, other));

        clinic.answered(household, mother, therapist);
        Observation visible = clinic.answered(household, mother, colleague);
        clinic.answered(household, mother, household.child());

        Receiver.Message first = receiver.event(1);
        assertThat(first.event("focus")).contains(url(visible));
        assertThat(first.event("event-number")).contains("1");
        other.event(2);
        assertThat(other.ofType("event-notification"))
                .noneMatch(message ->
                        message.event("focus").filter(url(visible)::equals).isPresent());
        receiver.event(2);
        assertThat(parameter(status(as(therapist), hidden), "events-since-subscription-start"))
                .isEqualTo("2");
    }

    @Test
    void what_parents_may_not_read_they_are_not_told_of() {
        clinic.subscribe(as(mother), Clinic.restHook("new-rating", household, receiver));
        String caregiver = household.member("caregiver");

        clinic.answered(household, caregiver, household.child());
        Observation visible = clinic.answered(household, therapist, household.child());

        assertThat(receiver.event(1).event("focus")).contains(url(visible));
    }

    @Test
    void who_has_left_the_team_is_told_nothing_any_more() {
        clinic.subscribe(as(colleague), Clinic.restHook("new-rating", household, receiver));
        clinic.subscribe(as(third), Clinic.restHook("new-rating", household, other));
        clinic.answered(household, mother, household.child());
        receiver.event(1);

        leave(colleague);
        clinic.answered(household, mother, therapist);
        other.event(2);

        clinic.answered(household, mother, household.member("caregiver"));
        other.event(3);
        assertThat(receiver.ofType("event-notification")).hasSize(1);
    }

    @Test
    void what_was_to_be_told_is_not_told_to_who_leaves_before_it_could_be() {
        String path = clinic.subscribe(as(colleague), Clinic.restHook("new-rating", household, receiver));
        receiver.refuse(1000);
        clinic.answered(household, mother, therapist);
        Clinic.await(() -> receiver.messages().size() > 1);
        Clinic.await(() -> Clinic.status(as(colleague), path) == SubscriptionStatus.ERROR);

        leave(colleague);
        receiver.refuse(0);
        Subscription again = as(colleague).get(path).as(Subscription.class);
        again.setStatus(SubscriptionStatus.REQUESTED);
        assertThat(as(colleague).put(again).status()).isEqualTo(200);
        Clinic.await(() -> Clinic.status(as(colleague), path) == SubscriptionStatus.ACTIVE);

        Parameters status = events(as(colleague), path);
        assertThat(status.getParameter().stream().map(ParametersParameterComponent::getName))
                .doesNotContain("notification-event");
        assertThat(receiver.ofType("event-notification")).isEmpty();
    }

    @Test
    void a_receiver_that_fails_is_tried_again_until_it_has_heard() {
        clinic.subscribe(as(colleague), Clinic.restHook("new-rating", household, receiver));
        receiver.refuse(Clinic.ATTEMPTS - 1);

        Observation rating = clinic.answered(household, mother, therapist);

        assertThat(receiver.event(1).event("focus")).contains(url(rating));
        assertThat(receiver.messages().stream()
                        .filter(message -> message.type().equals("event-notification"))
                        .map(message -> message.event("event-number").orElseThrow()))
                .hasSize(Clinic.ATTEMPTS)
                .containsOnly("1");
    }

    @Test
    void a_receiver_that_goes_on_failing_is_given_up_on_and_told_all_when_it_is_back() {
        String path = clinic.subscribe(as(colleague), Clinic.restHook("new-rating", household, receiver));
        receiver.refuse(1000);
        Observation first = clinic.answered(household, mother, therapist);
        Clinic.await(() -> Clinic.status(as(colleague), path) == SubscriptionStatus.ERROR);
        assertThat(as(colleague).get(path).as(Subscription.class).getError()).isEqualTo("The endpoint answered 503.");
        Observation second = clinic.answered(household, mother, household.child());

        receiver.refuse(0);
        Subscription again = as(colleague).get(path).as(Subscription.class);
        assertThat(as(colleague)
                        .put(again.setStatus(SubscriptionStatus.REQUESTED))
                        .status())
                .isEqualTo(200);

        assertThat(receiver.event(1).event("focus")).contains(url(first));
        assertThat(receiver.event(2).event("focus")).contains(url(second));
        assertThat(as(colleague).get(path).as(Subscription.class).hasError()).isFalse();
    }

    @Test
    void an_endpoint_behind_which_nobody_answers_is_an_error_from_the_beginning() {
        other.close();
        String path = "/Subscription/"
                + as(colleague)
                        .post("/Subscription", Clinic.restHook("new-rating", household, other))
                        .id();

        Clinic.await(() -> Clinic.status(as(colleague), path) == SubscriptionStatus.ERROR);
        assertThat(as(colleague).get(path).as(Subscription.class).getError()).contains("cannot be reached");
    }

    @Test
    void nobody_is_followed_to_another_address() {
        Subscription subscription = Clinic.restHook("new-rating", household, receiver);
        subscription.getChannel().setEndpoint(receiver.detour());
        String path = "/Subscription/"
                + as(colleague).post("/Subscription", subscription).id();

        Clinic.await(() -> Clinic.status(as(colleague), path) == SubscriptionStatus.ERROR);
        assertThat(receiver.messages()).isEmpty();
    }

    @Test
    void who_turns_a_Subscription_off_is_told_nothing_from_then_on() {
        String path = clinic.subscribe(as(colleague), Clinic.restHook("new-rating", household, receiver));
        Subscription off = as(colleague).get(path).as(Subscription.class);
        assertThat(as(colleague).put(off.setStatus(SubscriptionStatus.OFF)).status())
                .isEqualTo(200);
        clinic.subscribe(as(third), Clinic.restHook("new-rating", household, other));

        clinic.answered(household, mother, therapist);

        other.event(1);
        assertThat(receiver.ofType("event-notification")).isEmpty();
    }

    @Test
    void a_Subscription_whose_time_is_over_turns_itself_off() {
        Subscription brief = Clinic.restHook("new-rating", household, receiver);
        brief.setEnd(Date.from(Instant.now().plus(Duration.ofSeconds(3))));
        String path = clinic.subscribe(as(colleague), brief);

        Clinic.await(() -> Clinic.status(as(colleague), path) == SubscriptionStatus.OFF);
    }

    @Test
    void a_reason_to_look_at_a_relationship_again_is_told_and_an_untroubled_rating_is_not() {
        clinic.subscribe(as(colleague), Clinic.restHook("possible-strain", household, receiver));

        clinic.answered(household, mother, household.member("caregiver"), "B4", "0");
        Observation strained = clinic.answered(household, mother, therapist, "B4", "3");

        assertThat(receiver.event(1).event("focus")).contains(url(strained));
        assertThat(receiver.event(1).body()).doesNotContainIgnoringCase("rupture");
    }

    /** There {@code B4} asks whether it is a burden, which is no reason by itself. */
    @Test
    void what_marks_a_strain_between_adults_marks_none_with_the_child() {
        clinic.subscribe(as(colleague), Clinic.restHook("possible-strain", household, receiver));

        clinic.answered(household, mother, household.child(), "B4", "4");
        Observation strained = clinic.answered(household, mother, therapist, "B4", "3");

        assertThat(receiver.event(1).event("focus")).contains(url(strained));
    }

    @Test
    void a_reliable_decline_is_told_to_whoever_may_see_what_it_declined_from() {
        Library reliability = InventedReliability.of("osaf-parent-professional-by-parent|0.1.0", "fil-PH");
        Answered known = clinic.recordsSystem().post("/Library", reliability);
        assertThat(known.status()).as(known.toString()).isEqualTo(201);
        clinic.subscribe(as(colleague), Clinic.restHook("possible-strain", household, receiver));
        clinic.subscribe(as(therapist), Clinic.restHook("possible-strain", household, other));
        LocalDate today = LocalDate.now();

        clinic.answered(household, mother, said(today.minusDays(60), 3));
        clinic.answered(household, mother, said(today.minusDays(40), 4));
        Observation lower = clinic.answered(household, mother, said(today.minusDays(20), 2));

        assertThat(receiver.event(1).event("focus")).contains(url(lower));
        Observation visible = clinic.answered(household, mother, colleague, "B4", "4");
        assertThat(other.event(1).event("focus")).contains(url(visible));
        Library retired = known.as(Library.class).setStatus(PublicationStatus.RETIRED);
        assertThat(clinic.recordsSystem().put(retired).status()).isEqualTo(200);
    }

    private QuestionnaireResponse said(LocalDate day, int everything) {
        QuestionnaireResponse answer = household.answer(mother, therapist, day.toString(), everything);
        answer.setLanguage("fil-PH");
        return answer;
    }

    /** There the next day may have begun already. */
    @Test
    void what_is_said_where_days_begin_first_is_told_too() {
        clinic.subscribe(as(colleague), Clinic.restHook("possible-strain", household, receiver));

        Observation strained = clinic.answered(household, mother, marked(LocalDate.now(ZoneOffset.ofHours(14))));

        assertThat(receiver.event(1).event("focus")).contains(url(strained));
    }

    @Test
    void nothing_is_told_of_a_pair_that_works_together_no_more() {
        clinic.subscribe(as(colleague), Clinic.restHook("possible-strain", household, receiver));
        CareTeam pair = clinic.recordsSystem()
                .get("/" + household.dyad(mother, therapist))
                .as(CareTeam.class);
        pair.getPeriod()
                .setEndElement(new DateTimeType(LocalDate.now().minusDays(1).toString()));
        assertThat(clinic.recordsSystem().put(pair).status()).isEqualTo(200);

        clinic.answered(household, mother, marked(LocalDate.now().minusDays(2)));
        Observation strained = clinic.answered(household, mother, third, "B4", "4");

        assertThat(receiver.event(1).event("focus")).contains(url(strained));
    }

    @Test
    void nothing_is_told_of_what_somebody_says_who_takes_part_no_more() {
        clinic.subscribe(as(colleague), Clinic.restHook("possible-strain", household, receiver));
        Consent withdrawal = household.decision("participation", mother, false, LocalDate.now());
        assertThat(as(mother).post("/Consent", withdrawal).status()).isEqualTo(201);
        String father = household.members("parent").get(1);

        clinic.answered(household, mother, marked(LocalDate.now()));
        Observation strained = clinic.answered(household, father, therapist, "B4", "4");

        assertThat(receiver.event(1).event("focus")).contains(url(strained));
    }

    private QuestionnaireResponse marked(LocalDate day) {
        QuestionnaireResponse answer = household.answer(mother, therapist, day.toString(), 3);
        Household.mark(answer, "B4", 4);
        return answer;
    }

    @Test
    void a_strain_is_not_told_to_the_person_it_may_be_with() {
        clinic.subscribe(as(therapist), Clinic.restHook("possible-strain", household, receiver));
        clinic.subscribe(as(colleague), Clinic.restHook("possible-strain", household, other));

        clinic.answered(household, mother, therapist, "B4", "4");
        other.event(1);
        Observation visible = clinic.answered(household, mother, colleague, "B4", "4");

        assertThat(receiver.event(1).event("focus")).contains(url(visible));
    }

    @Test
    void changes_of_the_team_are_told_when_something_changed() {
        clinic.subscribe(as(mother), Clinic.restHook("team-change", household, receiver));
        CareTeam dyad = clinic.recordsSystem()
                .get("/" + household.dyad(mother, therapist))
                .as(CareTeam.class);
        dyad.setStatus(CareTeamStatus.INACTIVE);
        dyad.getPeriod().setEndElement(new DateTimeType(LocalDate.now().toString()));
        assertThat(clinic.recordsSystem().put(dyad).status()).isEqualTo(200);
        assertThat(receiver.event(1).event("focus")).contains(url(dyad));

        CareTeam team = team();
        team.getMeta().addTag().setSystem("https://example.org/tags").setCode("seen");
        assertThat(clinic.recordsSystem().put(team).status()).isEqualTo(200);
        leave(third);

        assertThat(receiver.event(2).event("focus")).contains(url(team()));
        assertThat(parameter(receiver.event(2).told(), "events-since-subscription-start"))
                .isEqualTo("2");
    }

    @Test
    void an_invitation_is_told_when_its_day_comes_near_and_when_it_has_passed_each_once() {
        clinic.subscribe(as(mother), Clinic.restHook("invitation-due", household, receiver));
        Task invitation = invitation();

        Task near = due(invitation, Instant.now().plusSeconds(5));
        assertThat(receiver.event(1).event("focus")).contains(url(near));
        assertThat(receiver.event(2).event("focus")).contains(url(near));

        Task later = due(invitation, Instant.now().plus(Duration.ofDays(300)));
        later.setStatus(TaskStatus.CANCELLED);
        assertThat(as(mother).put(later).status()).isEqualTo(200);
        assertThat(receiver.ofType("event-notification")).hasSize(2);
    }

    @Test
    void classic_R4_is_served_with_an_empty_request() {
        Subscription classic = Clinic.restHook("new-rating", household, receiver);
        classic.setCriteria(
                "Observation?code=https://systemicalliance.org/fhir/CodeSystem/alliance-measure|directed-rating"
                        + "&patient=" + household.child());
        classic.getCriteriaElement().getExtension().clear();
        classic.getChannel().setPayloadElement(null).addHeader("Authorization: Bearer of-the-receiver");
        clinic.subscribe(as(colleague), classic);

        clinic.answered(household, mother, therapist);

        Clinic.await(() -> !receiver.messages().isEmpty());
        Receiver.Message message = receiver.messages().get(0);
        assertThat(message.body()).isEmpty();
        assertThat(message.authorization()).isEqualTo("Bearer of-the-receiver");
    }

    @Test
    void what_was_missed_can_be_asked_for_by_its_number() {
        String path = clinic.subscribe(as(colleague), Clinic.restHook("new-rating", household, receiver));
        Observation first = clinic.answered(household, mother, therapist);
        Observation second = clinic.answered(household, mother, household.child());
        receiver.event(2);

        Parameters all = events(as(colleague), path);
        assertThat(focuses(all)).containsExactly(References.to(first), References.to(second));
        Parameters one = (Parameters) as(colleague)
                .get(path + "/$events?eventsSinceNumber=2&eventsUntilNumber=2")
                .as(Bundle.class)
                .getEntryFirstRep()
                .getResource();
        assertThat(focuses(one)).containsExactly(References.to(second));
        assertThat(as(colleague).get(path + "/$events?content=empty").body()).doesNotContain("Observation/");
        assertThat(as(therapist).get(path + "/$events").status()).isEqualTo(404);
    }

    private void leave(String member) {
        CareTeam team = team();
        team.getParticipant().stream()
                .filter(participant -> participant.getMember().getReference().equals(member))
                .forEach(participant -> participant
                        .getPeriod()
                        .setEndElement(
                                new DateTimeType(LocalDate.now().minusDays(1).toString())));
        assertThat(clinic.recordsSystem().put(team).status()).isEqualTo(200);
    }

    private CareTeam team() {
        return clinic.recordsSystem()
                .get("/CareTeam/" + household.team().getIdElement().getIdPart())
                .as(CareTeam.class);
    }

    /** The mother is asked to rate somebody. */
    private Task invitation() {
        Task invitation = household.family().waves().get(0).invitations().stream()
                .map(Task.class::cast)
                .filter(task -> task.getOwner().getReference().equals(mother))
                .findFirst()
                .orElseThrow()
                .copy();
        invitation.setStatus(TaskStatus.REQUESTED).setOutput(null);
        return invitation;
    }

    private Task due(Task invitation, Instant moment) {
        invitation.getRestriction().getPeriod().setEnd(Date.from(moment));
        RunningServer.Answered stored =
                as(mother).post("/Task", (Task) invitation.copy().setId((String) null));
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        return stored.as(Task.class);
    }

    private RunningServer as(String member) {
        return clinic.as(household, member);
    }

    private String url(Resource resource) {
        return clinic.server().base() + "/" + References.to(resource);
    }

    private static Parameters status(RunningServer subscriber, String path) {
        return (Parameters) subscriber
                .get(path + "/$status")
                .as(Bundle.class)
                .getEntryFirstRep()
                .getResource();
    }

    private static Parameters events(RunningServer subscriber, String path) {
        return (Parameters) subscriber
                .get(path + "/$events")
                .as(Bundle.class)
                .getEntryFirstRep()
                .getResource();
    }

    private static List<String> focuses(Parameters status) {
        return status.getParameter().stream()
                .filter(parameter -> parameter.getName().equals("notification-event"))
                .flatMap(event -> event.getPart().stream())
                .filter(part -> part.getName().equals("focus"))
                .map(part -> ((Reference) part.getValue()).getReference())
                .toList();
    }

    private static String parameter(Parameters parameters, String name) {
        return parameters.getParameter(name).getValue().primitiveValue();
    }
}
