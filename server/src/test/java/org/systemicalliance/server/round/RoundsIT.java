package org.systemicalliance.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.Invitations;

/** Rounds from the first invitation to the last answer, on the real server. */
class RoundsIT {

    private static final String PERMISSIONS = "https://systemicalliance.org/fhir/CodeSystem/permission-category";
    private static final LocalDate TODAY = LocalDate.now();

    private final RunningServer server = RunningServer.get();
    private Household home;
    private String path;
    private String mother;
    private String therapist;

    @BeforeEach
    void moveIn() {
        home = Household.moveIn(server);
        path = "/CareTeam/" + home.team().getIdPart() + "/$start-round";
        mother = home.member("parent");
        therapist = home.member("professional");
    }

    @Test
    void without_permission_nobody_is_asked_and_the_answer_says_so() {
        Answered answered = server.post(path, new Parameters());

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        assertThat(tasks(answered)).isEmpty();
        assertThat(answered.only(OperationOutcome.class).getIssue())
                .hasSize(70)
                .allSatisfy(issue -> assertThat(reason(issue)).isEqualTo("no-agreement"));
    }

    @Test
    void a_round_invites_everybody_within_the_limit_by_valid_invitations_with_form_and_due_date() {
        permit("parental-permission", mother, true);

        Answered answered = server.post(path, new Parameters());

        List<Task> tasks = tasks(answered);
        assertThat(tasks.stream().map(task -> task.getOwner().getReference()).distinct())
                .as("all adults of the family, and not the child, who did not assent")
                .hasSize(8)
                .doesNotContain(home.child());
        assertThat(tasks).hasSize(24).allSatisfy(task -> {
            assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
            assertThat(task.getRestriction().getPeriod().getEndElement().getValueAsString())
                    .isEqualTo(TODAY.plusDays(14).toString());
            assertThat(server.post("/Task/$validate", task).body()).doesNotContain("\"error\"");
        });
        assertThat(server.post(path, new Parameters()))
                .satisfies(again ->
                        assertThat(tasks(again)).as("the same day again").isEmpty());
        assertThat(server.count("/Task?patient=" + home.child())).isEqualTo(24);
    }

    @Test
    void a_round_asks_only_those_who_are_named_about_those_who_are_named_and_leaves_out_who_is_excluded() {
        permit("parental-permission", mother, true);
        permit("child-assent", home.child(), true);
        String other = home.members("professional").get(1);

        List<Task> tasks = tasks(server.post(
                path,
                new Parameters()
                        .addParameter("informant", home.child())
                        .addParameter("informant", mother)
                        .addParameter("partner", therapist)
                        .addParameter("partner", other)
                        .addParameter("exclude", other)));

        assertThat(tasks)
                .extracting(task -> task.getOwner().getReference())
                .containsExactlyInAnyOrder(home.child(), mother);
        assertThat(tasks)
                .allSatisfy(task -> assertThat(Invitations.partner(task)).contains(therapist));
    }

    @Test
    void an_answer_closes_its_invitation_and_taking_it_back_opens_it_again() {
        Task invitation = invited(mother, therapist);
        QuestionnaireResponse answer = home.answer(mother, therapist);
        answer.setAuthoredElement(new DateTimeType(TODAY.toString()));

        Answered stored = server.post("/QuestionnaireResponse", answer);

        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        Task closed = read(invitation);
        assertThat(closed.getStatus()).isEqualTo(TaskStatus.COMPLETED);
        assertThat(((Reference) closed.getOutputFirstRep().getValue()).getReference())
                .isEqualTo("QuestionnaireResponse/" + stored.id());
        assertThat(server.post("/Task/$validate", closed).body()).doesNotContain("\"error\"");

        answer.setId(stored.id());
        answer.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);
        assertThat(server.put(answer).status()).isEqualTo(200);
        assertThat(read(invitation).getStatus()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(read(invitation).hasOutput()).isFalse();
    }

    @Test
    void an_answer_given_before_somebody_was_asked_closes_nothing() {
        Task invitation = invited(mother, therapist);

        assertThat(server.post("/QuestionnaireResponse", home.answer(mother, therapist))
                        .status())
                .isEqualTo(201);

        assertThat(read(invitation).getStatus()).isEqualTo(TaskStatus.REQUESTED);
    }

    @Test
    void declining_is_one_call_without_a_body_and_coverage_tells_it_from_silence() {
        Task invitation = invited(mother, therapist);
        invited(mother, home.members("professional").get(1));

        Answered declined = server.post("/Task/" + invitation.getIdPart() + "/$decline", "");
        Answered again = server.post("/Task/" + invitation.getIdPart() + "/$decline", new Parameters());

        assertThat(declined.status()).as(declined.toString()).isEqualTo(200);
        assertThat(declined.as(Task.class).getStatus()).isEqualTo(TaskStatus.REJECTED);
        assertThat(again.as(Task.class).getMeta().getVersionId())
                .isEqualTo(declined.as(Task.class).getMeta().getVersionId());
        Observation coverage = systemCoverage();
        assertThat(count(coverage, "directions-declined")).isEqualTo(1);
        assertThat(count(coverage, "directions-asked")).isEqualTo(1);
        assertThat(count(coverage, "directions-overdue")).isZero();
    }

    @Test
    void what_was_answered_is_not_declined_any_more() {
        Task invitation = invited(mother, therapist);
        QuestionnaireResponse answer = home.answer(mother, therapist);
        answer.setAuthoredElement(new DateTimeType(TODAY.toString()));
        server.post("/QuestionnaireResponse", answer);

        Answered refused = server.post("/Task/" + invitation.getIdPart() + "/$decline", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("sal-invitation-ended");
        assertThat(read(invitation).getStatus()).isEqualTo(TaskStatus.COMPLETED);
    }

    @Test
    void who_let_the_date_pass_is_asked_anew_and_stays_overdue_in_earlier_pictures() {
        Task overdue = invitedBefore(invited(mother, therapist));

        Task anew = invited(mother, therapist);

        Task lapsed = read(overdue);
        assertThat(anew.getIdPart()).isNotEqualTo(overdue.getIdPart());
        assertThat(lapsed.getStatus()).isEqualTo(TaskStatus.CANCELLED);
        assertThat(lapsed.getStatusReason().getCodingFirstRep().getCode()).isEqualTo("lapsed");
        assertThat(count(systemCoverage("?asOf=" + TODAY.minusDays(30)), "directions-overdue"))
                .isEqualTo(1);
        assertThat(count(systemCoverage(), "directions-asked")).isEqualTo(1);
    }

    @Test
    void who_withdraws_leaves_the_picture_and_is_not_asked_any_more() {
        server.post("/QuestionnaireResponse", home.answer(mother, therapist));
        assertThat(ratingsInPicture()).isEqualTo(1);
        permit("parental-permission", home.members("parent").get(1), true);

        permit("participation", mother, false);

        assertThat(ratingsInPicture()).isZero();
        assertThat(server.count("/Observation?code=directed-rating&subject=" + home.child()))
                .as("what was said is kept")
                .isEqualTo(1);
        assertThat(tasks(server.post(path, new Parameters())))
                .noneMatch(task -> task.getOwner().getReference().equals(mother));
    }

    @Test
    void a_round_invites_who_watches_the_child_and_who_answers_in_its_place() {
        permit("parental-permission", mother, true);
        String watching = home.members("professional").get(1);

        List<Task> tasks = tasks(server.post(
                path,
                new Parameters()
                        .addParameter("informant", home.child())
                        .addParameter("observer", watching)
                        .addParameter("observer", mother)
                        .addParameter("proxy", mother)
                        .addParameter("partner", mother)));

        assertThat(tasks)
                .as("nobody watches or represents the child with themselves")
                .hasSize(1);
        Task invitation = tasks.get(0);
        assertThat(invitation.getOwner().getReference()).isEqualTo(watching);
        assertThat(invitation.getExtensionByUrl(Guide.PERSPECTIVE).getValue().primitiveValue())
                .isEqualTo("observer");
        assertThat(server.post("/Task/$validate", invitation).body()).doesNotContain("\"error\"");
        QuestionnaireResponse answer = response(
                server.post("/Questionnaire/$populate", context("invitation", "Task/" + invitation.getIdPart())));
        assertThat(answer.getQuestionnaire()).endsWith("/osaf-child-parent-by-observer|0.1.0");
        answer.setStatus(QuestionnaireResponseStatus.COMPLETED);
        answer(answer.getItem(), answer.getQuestionnaire());
        Answered stored = server.post("/QuestionnaireResponse", answer);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        assertThat(read(invitation).getStatus()).isEqualTo(TaskStatus.COMPLETED);

        Task inItsPlace = tasks(server.post(
                        path,
                        new Parameters()
                                .addParameter("informant", home.child())
                                .addParameter("proxy", mother)
                                .addParameter("partner", therapist)))
                .get(0);
        assertThat(inItsPlace.getOwner().getReference()).isEqualTo(mother);
        assertThat(response(server.post(
                                "/Questionnaire/$populate", context("invitation", "Task/" + inItsPlace.getIdPart())))
                        .getQuestionnaire())
                .endsWith("/osaf-child-professional-by-child|0.1.0");
        assertThat(count(systemCoverage(), "directions-asked")).isZero();
        refusedRound(new Parameters().addParameter("observer", "PractitionerRole/stranger"), 422, "sal-round-member");
    }

    /** The first of the options to every question. */
    private void answer(List<QuestionnaireResponse.QuestionnaireResponseItemComponent> items, String form) {
        Questionnaire questionnaire =
                server.get("/Questionnaire?url=" + form.split("\\|")[0]).only(Questionnaire.class);
        Map<String, Type> options = questionnaire.getItem().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.getItem().stream()))
                .filter(item -> item.hasAnswerOption())
                .collect(Collectors.toMap(item -> item.getLinkId(), item -> item.getAnswerOptionFirstRep()
                        .getValue()));
        items.stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.getItem().stream()))
                .filter(item -> options.containsKey(item.getLinkId()))
                .forEach(item -> item.addAnswer().setValue(options.get(item.getLinkId())));
    }

    @Test
    void an_invitation_that_disagrees_with_its_dyad_is_refused() {
        Task invitation = invited(mother, therapist);
        invitation.setId((String) null);
        invitation.setOwner(new Reference(home.members("parent").get(1)));

        Answered refused = server.post("/Task", invitation);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("sal-invitation-dyad");
        assertThat(refused.element()).isEqualTo("Task.focus");
    }

    @Test
    void wrong_rounds_are_refused_with_a_rule() {
        refusedRound(
                new Parameters()
                        .addParameter("due", new DateType(TODAY.minusDays(1).toString())),
                422,
                "sal-round-due");
        assertThat(server.post(path, new Parameters().addParameter("informant", "the mother"))
                        .status())
                .isEqualTo(400);
        String dyad = home.dyad(mother, therapist);
        Answered ofDyad = server.post("/" + dyad + "/$start-round", new Parameters());
        assertThat(ofDyad.status()).isEqualTo(422);
        assertThat(ofDyad.rule()).isEqualTo("sal-team-category");
        CareTeam ended = home.team();
        ended.setStatus(CareTeam.CareTeamStatus.INACTIVE);
        server.put(ended);
        refusedRound(new Parameters(), 422, "sal-round-status");
        assertThat(server.post("/CareTeam/nowhere/$start-round", new Parameters())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_invitation_prepares_an_answer_in_which_nothing_is_answered() {
        Task invitation = invited(mother, therapist);

        Answered answered =
                server.post("/Questionnaire/$populate", context("invitation", "Task/" + invitation.getIdPart()));

        QuestionnaireResponse prepared = response(answered);
        assertThat(prepared.getStatus()).isEqualTo(QuestionnaireResponseStatus.INPROGRESS);
        assertThat(prepared.getQuestionnaire()).endsWith("/osaf-parent-professional-by-parent|0.1.0");
        assertThat(prepared.getSubject().getReference()).isEqualTo(home.child());
        assertThat(prepared.getSource().getReference()).isEqualTo(mother);
        assertThat(prepared.getAuthor().getReference()).isEqualTo(mother);
        assertThat(((Reference) prepared.getExtensionByUrl(Guide.ANSWER_DYAD).getValue()).getReference())
                .isEqualTo(home.dyad(mother, therapist));
        assertThat(server.post("/QuestionnaireResponse/$validate", prepared).body())
                .doesNotContain("\"error\"");
        assertThat(allItems(prepared)).isNotEmpty().noneMatch(item -> item.hasAnswer());
        assertThat(server.count("/QuestionnaireResponse?subject=" + home.child()))
                .isZero();
    }

    @Test
    void a_dyad_and_an_informant_prepare_an_answer_too_and_what_does_not_belong_together_is_refused() {
        String dyad = home.dyad(mother, therapist);
        Parameters of = context("dyad", dyad);
        add(of, "informant", therapist);

        assertThat(response(server.post("/Questionnaire/$populate", of)).getQuestionnaire())
                .endsWith("/osaf-parent-professional-by-professional|0.1.0");

        of.addParameter(
                "canonical",
                new CanonicalType("https://systemicalliance.org/fhir/Questionnaire/osaf-child-parent-by-parent"));
        refused(of, "sal-populate-form");
        refused(context("dyad", dyad), "sal-populate-context");
        refused(context("weather", dyad), "sal-populate-context");
        Parameters stranger = context("dyad", dyad);
        add(stranger, "informant", mother);
        stranger.addParameter("subject", new Reference("Patient/another"));
        refused(stranger, "sal-populate-subject", "sal-reference");
    }

    private void refused(Parameters parameters, String... rules) {
        Answered answered = server.post("/Questionnaire/$populate", parameters);
        assertThat(answered.status()).as(answered.toString()).isEqualTo(422);
        assertThat(answered.rule()).isIn((Object[]) rules);
    }

    private void refusedRound(Parameters parameters, int status, String rule) {
        Answered answered = server.post(path, parameters);
        assertThat(answered.status()).as(answered.toString()).isEqualTo(status);
        assertThat(answered.rule()).isEqualTo(rule);
    }

    private static Parameters context(String name, String reference) {
        Parameters parameters = new Parameters();
        add(parameters, name, reference);
        return parameters;
    }

    private static void add(Parameters parameters, String name, String reference) {
        Parameters.ParametersParameterComponent context =
                parameters.addParameter().setName("context");
        context.addPart().setName("name").setValue(new StringType(name));
        context.addPart().setName("content").setValue(new Reference(reference));
    }

    private static QuestionnaireResponse response(Answered answered) {
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        Parameters parameters = answered.as(Parameters.class);
        assertThat(parameters.getParameterFirstRep().getName()).isEqualTo("response");
        return (QuestionnaireResponse) parameters.getParameterFirstRep().getResource();
    }

    private static List<QuestionnaireResponse.QuestionnaireResponseItemComponent> allItems(
            QuestionnaireResponse answer) {
        return answer.getItem().stream()
                .flatMap(item -> Stream.concat(Stream.of(item), item.getItem().stream()))
                .toList();
    }

    /** The invitation of one person about one other, by a round of its own. */
    private Task invited(String informant, String partner) {
        if (server.count("/Consent?patient=" + home.child()) == 0) {
            permit("parental-permission", mother, true);
        }
        Answered answered = server.post(
                path, new Parameters().addParameter("informant", informant).addParameter("partner", partner));
        return tasks(answered).stream().findFirst().orElseThrow(() -> new AssertionError(answered.toString()));
    }

    /** As if it had been made two months ago, and nobody had answered. */
    private Task invitedBefore(Task invitation) {
        Task earlier = invitation.copy();
        earlier.setId((String) null);
        earlier.setAuthoredOnElement(new DateTimeType(TODAY.minusDays(60).toString()));
        earlier.getRestriction()
                .getPeriod()
                .setEndElement(new DateTimeType(TODAY.minusDays(46).toString()));
        invitation.setStatus(TaskStatus.CANCELLED);
        assertThat(server.put(invitation).status()).isEqualTo(200);
        Answered stored = server.post("/Task", earlier);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        return stored.as(Task.class);
    }

    private void permit(String category, String by, boolean permits) {
        Consent consent = home.decision(category, by, permits, TODAY);
        Answered stored = server.post("/Consent", consent);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
    }

    private Task read(Task task) {
        return server.get("/Task/" + task.getIdPart()).as(Task.class);
    }

    private static List<Task> tasks(Answered answered) {
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        return answered.as(Bundle.class).getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Task.class::isInstance)
                .map(Task.class::cast)
                .toList();
    }

    private static String reason(OperationOutcomeIssueComponent issue) {
        return issue.getDetails().getCodingFirstRep().getCode();
    }

    private long ratingsInPicture() {
        return picture("").stream()
                .filter(observation ->
                        observation.getCode().getCodingFirstRep().getCode().equals("directed-rating"))
                .count();
    }

    private Observation systemCoverage() {
        return systemCoverage("");
    }

    private Observation systemCoverage(String query) {
        return picture(query).stream()
                .filter(observation ->
                        observation.getCode().getCodingFirstRep().getCode().equals("system-coverage"))
                .findFirst()
                .orElseThrow();
    }

    private List<Observation> picture(String query) {
        Answered answered = server.get("/" + home.child() + "/$systemic-alliance" + query);
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        return answered.as(Bundle.class).getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .toList();
    }

    private static int count(Observation coverage, String measure) {
        return coverage.getComponent().stream()
                .filter(component ->
                        component.getCode().getCodingFirstRep().getCode().equals(measure))
                .map(component -> component.getValueIntegerType().getValue())
                .findFirst()
                .orElseThrow();
    }
}
