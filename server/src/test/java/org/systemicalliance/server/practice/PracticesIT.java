package org.systemicalliance.server.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;

class PracticesIT {

    private static final String QUARTER = "?start=2026-04-01&end=2026-06-30";

    private final RunningServer server = RunningServer.get();
    private Household home;
    private String parent;
    private String professional;
    private String colleague;
    private String path;

    @BeforeEach
    void moveIn() {
        home = Household.moveIn(server);
        parent = home.member("parent");
        professional = home.members("professional").get(0);
        colleague = home.members("professional").get(1);
        path = "/CareTeam/" + home.team().getIdPart();
    }

    @Test
    @DisplayName("three feedback sessions in a quarter are one in a month, counted from these three")
    void frequency() {
        List<String> sessions = Stream.of("2026-04-24", "2026-05-15", "2026-06-26")
                .map(day -> met("feedback-session", day, EncounterStatus.FINISHED, professional, parent))
                .toList();

        Bundle counted = bundle(server.get(path + "/$practices" + QUARTER));

        Observation frequency = factor(counted, "feedback-session-frequency", home.dyad(parent, professional));
        assertThat(frequency.getValueQuantity().getValue()).isEqualByComparingTo("1.00");
        assertThat(frequency.getValueQuantity().getCode()).isEqualTo("/mo");
        assertThat(frequency.getPerformerFirstRep().getReference())
                .isEqualTo("CareTeam/" + home.team().getIdPart());
        assertThat(sources(counted, frequency)).containsExactlyInAnyOrderElementsOf(sessions);
        assertThat(server.count("/Observation?patient=" + home.child())).isZero();
    }

    @Test
    @DisplayName("what was cancelled, entered in error or is only planned does not count")
    void cancelled() {
        met("feedback-session", "2026-04-24", EncounterStatus.FINISHED, professional, parent);
        met("feedback-session", "2026-05-01", EncounterStatus.CANCELLED, professional, parent);
        met("feedback-session", "2026-05-02", EncounterStatus.ENTEREDINERROR, professional, parent);
        met("feedback-session", "2026-05-03", EncounterStatus.PLANNED, professional, parent);

        Bundle counted = bundle(server.get(path + "/$practices" + QUARTER));

        Observation frequency = factor(counted, "feedback-session-frequency", home.dyad(parent, professional));
        assertThat(sources(counted, frequency)).hasSize(1);
    }

    @Test
    @DisplayName("nothing is said about pairs of whom nothing is on record")
    void silence() {
        assertThat(bundle(server.get(path + "/$practices" + QUARTER)).getEntry())
                .isEmpty();

        met("feedback-session", "2026-04-24", EncounterStatus.FINISHED, professional, parent);

        Bundle counted = bundle(server.get(path + "/$practices" + QUARTER));
        assertThat(factors(counted))
                .extracting(factor -> factor.getFocusFirstRep().getReference())
                .containsOnly(home.dyad(parent, professional), home.dyad(home.child(), professional));
    }

    @Test
    @DisplayName("a decision is shared if everybody agrees who has a position")
    void goals() {
        goal("agree", "agree");
        String open = goal("agree", "pending");

        Bundle counted = bundle(server.get(path + "/$practices" + QUARTER));

        Observation shared = factor(counted, "shared-decision-making", home.dyad(professional, colleague));
        assertThat(shared.getValueQuantity().getValue()).isEqualByComparingTo("50");
        assertThat(sources(counted, shared)).hasSize(2).contains(open);
    }

    @Test
    @DisplayName("what a client computes and what the server stores as a factor are held to the same rules")
    void valid() {
        met("team-conference", "2026-04-24", EncounterStatus.FINISHED, professional, colleague, parent);
        met("therapy-session", "2026-04-25", EncounterStatus.FINISHED, professional, home.member("caregiver"));

        assertThat(factors(bundle(server.get(path + "/$practices" + QUARTER))))
                .isNotEmpty()
                .allSatisfy(factor -> {
                    Answered stored = server.post("/Observation", factor);
                    assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
                });
    }

    @Nested
    class Recorded {

        @Test
        @DisplayName("counting the same window again touches nothing that has not changed")
        void again() {
            met("feedback-session", "2026-04-24", EncounterStatus.FINISHED, professional, parent);
            Bundle first = bundle(record());

            Bundle again = bundle(record());

            assertThat(ids(again)).isEqualTo(ids(first));
            assertThat(resources(again)).allSatisfy(resource -> assertThat(server.get("/" + References.to(resource))
                            .as(resource.getClass())
                            .getMeta()
                            .getVersionId())
                    .isEqualTo("1"));
            assertThat(server.count("/Observation?patient=" + home.child()))
                    .isEqualTo(factors(first).size());
        }

        @Test
        @DisplayName("one more contact changes the count, and only the counts that it concerns")
        void changed() {
            met("feedback-session", "2026-04-24", EncounterStatus.FINISHED, professional, parent);
            Observation before =
                    factor(bundle(record()), "feedback-session-frequency", home.dyad(parent, professional));
            met("feedback-session", "2026-05-24", EncounterStatus.FINISHED, professional, parent);

            Bundle counted = bundle(record());

            Observation after = factor(counted, "feedback-session-frequency", home.dyad(parent, professional));
            assertThat(after.getIdElement().getIdPart())
                    .isEqualTo(before.getIdElement().getIdPart());
            assertThat(server.get("/" + References.to(after))
                            .as(Observation.class)
                            .getValueQuantity()
                            .getValue())
                    .isEqualByComparingTo("0.67");
            Observation volume = factor(counted, "session-volume", home.dyad(home.child(), professional));
            assertThat(server.get("/" + References.to(volume))
                            .as(Observation.class)
                            .getMeta()
                            .getVersionId())
                    .isEqualTo("1");
        }

        @Test
        @DisplayName("what nothing supports any more is taken back")
        void takenBack() {
            String contact = met("feedback-session", "2026-04-24", EncounterStatus.FINISHED, professional, parent);
            Observation kept = factor(bundle(record()), "feedback-session-frequency", home.dyad(parent, professional));
            Encounter cancelled = server.get("/" + contact).as(Encounter.class);
            cancelled.setStatus(EncounterStatus.ENTEREDINERROR);
            assertThat(server.put(cancelled).status()).isEqualTo(200);

            assertThat(bundle(record()).getEntry()).isEmpty();
            assertThat(server.get("/" + References.to(kept))
                            .as(Observation.class)
                            .getStatus())
                    .isEqualTo(ObservationStatus.ENTEREDINERROR);
        }

        private Answered record() {
            return server.post(path + "/$record-practices" + QUARTER, new Parameters());
        }
    }

    @Nested
    class Seen {

        private static final String OF_MATEO = "/CareTeam/mateo-team/$practices?start=2026-01-01&end=2026-10-31";

        private final RunningServer guarded = RunningServer.guarded();

        @Test
        @DisplayName(
                "a therapist and a parent are told what their contacts amount to; a caregiver, who reads none, nothing")
        void everybodyTheirs() {
            Bundle forTherapist = bundle(guarded.as("katrina").get(OF_MATEO));
            Bundle forMother = bundle(guarded.as("liza").get(OF_MATEO));
            Bundle forCaregiver = bundle(guarded.as("rosalie").get(OF_MATEO));

            assertThat(factor(forTherapist, "feedback-session-frequency", "CareTeam/mateo-mother-and-slt")
                            .getValueQuantity()
                            .getValue())
                    .isEqualByComparingTo("0.4");
            assertThat(factors(forMother))
                    .extracting(PracticesIT::code)
                    .contains("feedback-session-frequency")
                    .doesNotContain("home-behavior-update");
            assertThat(factors(forCaregiver))
                    .extracting(PracticesIT::code)
                    .containsOnly("shared-decision-making", "plan-implementation");
        }

        @Test
        @DisplayName("only who treats the child keeps counts")
        void keeping() {
            // Nothing is on record before the first session: this keeps nothing.
            String record = "/CareTeam/mateo-team/$record-practices?start=2025-11-10&end=2025-12-10";

            assertThat(guarded.as("liza").post(record, new Parameters()).status())
                    .isEqualTo(403);
            assertThat(guarded.as("rosalie").post(record, new Parameters()).status())
                    .isEqualTo(403);
            Answered kept = guarded.as("katrina").post(record, new Parameters());
            assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        }

        @Test
        @DisplayName("what a story tells was counted is what is counted")
        void asTold() {
            Bundle quarter = bundle(
                    guarded.as("katrina").get("/CareTeam/mateo-team/$practices?start=2026-04-01&end=2026-06-30"));
            Observation told = guarded.as("katrina")
                    .get("/Observation/mateo-feedback-sessions-june")
                    .as(Observation.class);

            Observation counted = factor(quarter, "feedback-session-frequency", "CareTeam/mateo-mother-and-slt");
            assertThat(counted.getValueQuantity().getValue())
                    .isEqualByComparingTo(told.getValueQuantity().getValue());
            assertThat(sources(quarter, counted))
                    .containsExactlyInAnyOrder(
                            "Encounter/mateo-feedback-april",
                            "Encounter/mateo-feedback-may",
                            "Encounter/mateo-feedback-june");
        }
    }

    @Test
    @DisplayName("a dyad is no system of care, a window is not empty and ends on a day that has come")
    void refused() {
        String dyad = home.dyad(parent, professional);

        assertThat(server.get("/" + dyad + "/$practices").rule()).isEqualTo("sal-team-category");
        assertThat(server.get(path + "/$practices?end=2099-01-01").rule()).isEqualTo("sal-practice-day");
        Answered empty = server.get(path + "/$practices?start=2026-05-02&end=2026-05-01");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.rule()).isEqualTo("sal-practice-window");
        assertThat(server.get(path + "/$practices?start=spring").status()).isEqualTo(400);
        assertThat(server.get("/CareTeam/nobody/$practices").status()).isEqualTo(404);
        assertThat(server.get(path + "/$record-practices").status()).isEqualTo(405);
    }

    private String met(String type, String day, EncounterStatus status, String... attendees) {
        Encounter contact = new Encounter();
        contact.setStatus(status);
        contact.setClass_(new Coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "ambulatory"));
        contact.addType(concept(Guide.codeSystem("contact-type"), type));
        contact.setSubject(new Reference(home.child()));
        contact.getPeriod().setStartElement(new DateTimeType(day));
        for (String attendee : attendees) {
            contact.addParticipant()
                    .addType(concept(Guide.AGENT, role(attendee)))
                    .setIndividual(new Reference(attendee));
        }
        return created(server.post("/Encounter", contact), "Encounter");
    }

    private String goal(String... positions) {
        Goal goal = new Goal();
        goal.setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
        goal.getDescription().setText("Asks for what he wants");
        goal.setSubject(new Reference(home.child()));
        String[] people = {home.user(professional), home.user(colleague)};
        for (int i = 0; i < people.length; i++) {
            Extension position = goal.addExtension().setUrl("http://hl7.org/fhir/StructureDefinition/goal-acceptance");
            position.addExtension("individual", new Reference(people[i]));
            position.addExtension("status", new CodeType(positions[i]));
        }
        return created(server.post("/Goal", goal), "Goal");
    }

    private String role(String person) {
        return Stream.of("parent", "caregiver", "professional")
                .filter(role -> home.members(role).contains(person))
                .findFirst()
                .orElseThrow();
    }

    private static String created(Answered answered, String type) {
        assertThat(answered.status()).as(answered.toString()).isEqualTo(201);
        return type + "/" + answered.id();
    }

    private static Bundle bundle(Answered answered) {
        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        return answered.as(Bundle.class);
    }

    private static List<Resource> resources(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .toList();
    }

    private static List<String> ids(Bundle bundle) {
        return resources(bundle).stream().map(References::to).toList();
    }

    private static List<Observation> factors(Bundle bundle) {
        return resources(bundle).stream()
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .toList();
    }

    private static Observation factor(Bundle bundle, String code, String dyad) {
        return factors(bundle).stream()
                .filter(factor -> code(factor).equals(code))
                .filter(factor -> factor.getFocusFirstRep().getReference().equals(dyad))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is said about " + code + " of " + dyad));
    }

    private static String code(Observation factor) {
        return factor.getCode().getCodingFirstRep().getCode();
    }

    /** What a factor was counted from; its origin stands behind it. */
    private static List<String> sources(Bundle bundle, Observation factor) {
        List<Resource> resources = resources(bundle);
        Provenance origin = (Provenance) resources.get(resources.indexOf(factor) + 1);
        return origin.getEntity().stream()
                .map(entity -> entity.getWhat().getReference())
                .toList();
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }
}
