package org.systemicalliance.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.profiles.GuideValidator;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Guide;

class SystemicAllianceIT {

    private static final String DAY = "asOf=2026-07-01";

    private final RunningServer server = RunningServer.get();
    private Household home;
    private String path;

    @BeforeEach
    void moveIn() {
        home = Household.moveIn(server);
        path = "/" + home.child() + "/$systemic-alliance";
    }

    @Test
    @DisplayName("a family that was asked twice is shown whole, and the answer is valid")
    void whole() {
        answerEverything();

        Answered drawn = server.get(path + "?" + DAY);

        assertThat(drawn.status()).as(drawn.toString()).isEqualTo(200);
        Bundle picture = drawn.as(Bundle.class);
        assertThat(all(picture, Patient.class)).hasSize(1);
        assertThat(all(picture, RelatedPerson.class)).hasSize(3);
        assertThat(all(picture, PractitionerRole.class)).hasSize(5);
        assertThat(all(picture, Practitioner.class)).hasSize(5);
        assertThat(all(picture, CareTeam.class)).hasSize(36);
        assertThat(observations(picture, "directed-rating")).hasSize(140);
        assertThat(observations(picture, "dyad-coverage")).hasSize(35);
        assertThat(all(picture, Task.class)).hasSize(140);
        assertThat(count(picture, "directions-answered")).isEqualTo(70);
        assertThat(count(picture, "pairs-answered")).isEqualTo(35);
        assertThat(count(picture, "types-present")).isEqualTo(7);
        assertThat(errors(picture)).isEmpty();
    }

    @Test
    @DisplayName("ratings in the picture are the ratings that are stored")
    void sameRatings() {
        server.post("/QuestionnaireResponse", home.answer(home.member("parent"), home.member("professional")));

        Observation shown = observations(server.get(path).as(Bundle.class), "directed-rating")
                .get(0);

        Observation stored = server.get("/Observation/" + shown.getIdPart()).as(Observation.class);
        assertThat(json(shown)).isEqualTo(json(stored));
    }

    @Test
    @DisplayName("GET, POST, JSON, pretty JSON and XML say the same")
    void everyWay() {
        server.post("/QuestionnaireResponse", home.answer(home.member("parent"), home.member("professional")));
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("asOf").setValue(new DateType("2026-07-01"));
        String plain = untimed(server.get(path + "?" + DAY).as(Bundle.class));

        assertThat(untimed(server.post(path, parameters).as(Bundle.class))).isEqualTo(plain);
        assertThat(untimed(server.get(path + "?" + DAY + "&_pretty=true").as(Bundle.class)))
                .isEqualTo(plain);
        Answered xml = server.get(path + "?" + DAY + "&_format=xml");
        assertThat(untimed(FhirContext.forR4Cached().newXmlParser().parseResource(Bundle.class, xml.body())))
                .isEqualTo(plain);
    }

    @Test
    @DisplayName("who was asked, declined or never asked is told apart from who answered")
    void coverage() {
        store(home.family().waves().get(0).invitations().stream()
                .map(SystemicAllianceIT::unanswered)
                .toList());

        Bundle picture = server.get(path + "?asOf=2026-03-10").as(Bundle.class);

        assertThat(count(picture, "directions-expected")).isEqualTo(70);
        assertThat(count(picture, "directions-answered")).isZero();
        assertThat(count(picture, "directions-asked")).isEqualTo(70);
        Bundle later = server.get(path + "?" + DAY).as(Bundle.class);
        assertThat(count(later, "directions-overdue")).isEqualTo(70);
        Bundle before = server.get(path + "?asOf=2026-03-01").as(Bundle.class);
        assertThat(count(before, "directions-never-asked")).isEqualTo(70);
    }

    @Test
    @DisplayName("a rating after the day does not show, and one before the window shows as the latest")
    void window() {
        QuestionnaireResponse answer = home.answer(home.member("parent"), home.member("professional"));
        answer.setAuthoredElement(new DateTimeType("2026-03-03"));
        server.post("/QuestionnaireResponse", answer);

        Bundle before = server.get(path + "?asOf=2026-03-02").as(Bundle.class);
        assertThat(observations(before, "directed-rating")).isEmpty();
        Bundle after = server.get(path + "?from=2026-04-01&asOf=2026-07-01").as(Bundle.class);
        assertThat(observations(after, "directed-rating")).hasSize(1);
        assertThat(count(after, "directions-answered")).isZero();
    }

    @Test
    @DisplayName(
            "each direction that was heard names its newest rating and its age, also when it is older than the window")
    void age() {
        QuestionnaireResponse old = home.answer(home.member("parent"), home.member("professional"));
        old.setAuthoredElement(new DateTimeType("2026-03-03T12:00:00Z"));
        server.post("/QuestionnaireResponse", old);
        QuestionnaireResponse recent = home.answer(home.member("parent"), home.member("professional"));
        recent.setAuthoredElement(new DateTimeType("2026-03-13T12:00:00Z"));
        String newest = server.post("/QuestionnaireResponse", recent).id();

        assertThat(latest(server.get(path + "?asOf=2026-03-13").as(Bundle.class)))
                .containsExactly("Observation/rating-" + newest + " 0 d");
        assertThat(latest(server.get(path + "?from=2026-04-01&asOf=2026-04-12").as(Bundle.class)))
                .containsExactly("Observation/rating-" + newest + " 30 d");
        Bundle whole = server.get(path + "?asOf=2026-04-12").as(Bundle.class);
        assertThat(errors(whole)).isEmpty();
    }

    @Test
    @DisplayName("the picture is not an entry of a batch, and says so")
    void inBatch() {
        Bundle batch = new Bundle().setType(Bundle.BundleType.BATCH);
        batch.addEntry().getRequest().setMethod(Bundle.HTTPVerb.GET).setUrl(path.substring(1));

        Bundle answer = server.post("", batch).as(Bundle.class);

        assertThat(answer.getType()).isEqualTo(Bundle.BundleType.BATCHRESPONSE);
        assertThat(answer.getEntryFirstRep().getResponse().getStatus()).startsWith("400");
    }

    private static List<String> latest(Bundle picture) {
        return observations(picture, "dyad-coverage").stream()
                .flatMap(coverage -> coverage.getComponent().stream())
                .flatMap(direction -> direction.getExtensionsByUrl(Guide.LATEST_RATING).stream())
                .map(latest -> {
                    Reference rating =
                            (Reference) latest.getExtensionByUrl("rating").getValue();
                    Duration age = (Duration) latest.getExtensionByUrl("age").getValue();
                    return rating.getReference() + " " + age.getValue() + " " + age.getCode();
                })
                .toList();
    }

    private List<String> errors(Bundle picture) {
        return server.bean(GuideValidator.class).validate(picture).getIssue().stream()
                .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
                .map(issue -> issue.getExpression() + " " + issue.getDetails().getText())
                .toList();
    }

    @Test
    @DisplayName("a rating that was taken back does not show")
    void takenBack() {
        String id = server.post(
                        "/QuestionnaireResponse", home.answer(home.member("parent"), home.member("professional")))
                .id();
        QuestionnaireResponse answer =
                server.get("/QuestionnaireResponse/" + id).as(QuestionnaireResponse.class);
        answer.setStatus(QuestionnaireResponseStatus.ENTEREDINERROR);
        server.put(answer);

        assertThat(observations(server.get(path).as(Bundle.class), "directed-rating"))
                .isEmpty();
    }

    @Test
    @DisplayName("a rating whose transaction was rolled back does not show")
    void rolledBack() {
        Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        QuestionnaireResponse good = home.answer(home.member("parent"), home.member("professional"));
        QuestionnaireResponse bad = home.answer(home.member("professional"), home.member("parent"));
        bad.setAuthor(good.getSource());
        Stream.of(good, bad).forEach(answer -> transaction
                .addEntry()
                .setResource(answer)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.POST)
                .setUrl("QuestionnaireResponse"));

        assertThat(server.post("", transaction).rule()).isEqualTo("sal-answer-recorder");

        assertThat(observations(server.get(path).as(Bundle.class), "directed-rating"))
                .isEmpty();
    }

    @Test
    @DisplayName("a child without a team has a picture of nothing")
    void alone() {
        Patient child = new Patient();
        child.addName().setFamily("Alone").addGiven("Ana");
        child.setBirthDateElement(new DateType("2018-05-05"));
        String id = server.post("/Patient", child).id();

        Bundle picture = server.get("/Patient/" + id + "/$systemic-alliance").as(Bundle.class);

        assertThat(picture.getEntry()).hasSize(2);
        assertThat(count(picture, "pairs-expected")).isZero();
    }

    @Test
    @DisplayName("a day to come, an empty window, a date that is none and a child who is nobody are refused")
    void refused() {
        assertThat(server.get(path + "?asOf=2099-01-01").rule()).isEqualTo("sal-picture-day");
        assertThat(server.get(path + "?from=2026-07-02&" + DAY).rule()).isEqualTo("sal-picture-window");
        assertThat(server.get(path + "?asOf=soon").status()).isEqualTo(400);
        assertThat(server.get("/Patient/nobody/$systemic-alliance").status()).isEqualTo(404);
    }

    private void answerEverything() {
        home.family().waves().forEach(wave -> {
            store(wave.answers());
            store(wave.invitations());
        });
    }

    private static Resource unanswered(Resource invitation) {
        Task task = ((Task) invitation).copy();
        task.getOutput().clear();
        return task.setStatus(Task.TaskStatus.REQUESTED);
    }

    private void store(List<Resource> resources) {
        Bundle transaction = new Bundle().setType(Bundle.BundleType.TRANSACTION);
        resources.forEach(resource -> transaction
                .addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(Bundle.HTTPVerb.PUT)
                .setUrl(resource.fhirType() + "/" + resource.getIdPart()));
        Answered stored = server.post("", transaction);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(200);
    }

    private static <T extends Resource> List<T> all(Bundle picture, Class<T> type) {
        return picture.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<Observation> observations(Bundle picture, String measure) {
        return all(picture, Observation.class).stream()
                .filter(observation ->
                        observation.getCode().getCodingFirstRep().getCode().equals(measure))
                .toList();
    }

    private static int count(Bundle picture, String measure) {
        return observations(picture, "system-coverage").get(0).getComponent().stream()
                .filter(component ->
                        component.getCode().getCodingFirstRep().getCode().equals(measure))
                .findFirst()
                .orElseThrow()
                .getValueIntegerType()
                .getValue();
    }

    private static String untimed(Bundle picture) {
        picture.setTimestamp(null);
        return json(picture);
    }

    private static String json(Resource resource) {
        return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(resource);
    }
}
