package org.systemicalliance.server.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Guide;

class InstrumentIT {

    private final RunningServer server = RunningServer.get();
    private Household home;
    private String parent;
    private String professional;
    private String canonical;

    @BeforeEach
    void moveIn() {
        home = Household.moveIn(server);
        parent = home.member("parent");
        professional = home.member("professional");
        canonical = "https://example.org/fhir/Questionnaire/together-" + UUID.randomUUID();
        Answered registered = server.post("/Questionnaire", instrument(canonical));
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
    }

    @Test
    @DisplayName("a total with its subscales is accepted from whoever attests to a licence")
    void accepted() {
        Observation score = score(31);
        subscale(score, "listening", 20);

        Answered stored = server.post("/Observation", score);

        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        assertThat(server.count("/Observation?patient=" + home.child() + "&partner=" + professional))
                .isEqualTo(1);
        score.getExtension().removeIf(extension -> extension.getUrl().endsWith("licence-attestation"));
        Answered without = server.post("/Observation", score);
        assertThat(without.status()).as(without.toString()).isEqualTo(422);
        assertThat(without.body()).contains("licenceAttestation");
    }

    @Test
    @DisplayName("a score that the instrument does not have is refused with its range, and nothing is stored")
    void range() {
        Answered refused = server.post("/Observation", score(51));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("sal-instrument-range");
        assertThat(refused.element()).isEqualTo("Observation.value");
        assertThat(refused.sentence()).isEqualTo("A total of 'Working together' lies between 10 and 50.");
        Observation wrong = score(31);
        subscale(wrong, "trust", 5);
        assertThat(server.post("/Observation", wrong).rule()).isEqualTo("sal-instrument-subscale");
        assertThat(server.count("/Observation?patient=" + home.child())).isZero();
    }

    @Test
    @DisplayName("an instrument is known by address and version, never by a name that others may share")
    void unknown() {
        Observation byName = score(31);
        byName.getExtensionByUrl(Guide.SCORED_INSTRUMENT).setValue(new CanonicalType("https://example.org/PSS|1"));
        assertThat(server.post("/Observation", byName).rule()).isEqualTo("sal-instrument-unknown");

        Observation versionless = score(31);
        versionless.getExtensionByUrl(Guide.SCORED_INSTRUMENT).setValue(new CanonicalType(canonical));
        assertThat(server.post("/Observation", versionless).rule()).isEqualTo("sal-instrument-unknown");

        Observation other = score(31);
        other.getExtensionByUrl(Guide.SCORED_INSTRUMENT).setValue(new CanonicalType(canonical + "|2"));
        assertThat(server.post("/Observation", other).rule()).isEqualTo("sal-instrument-unknown");
    }

    @Test
    @DisplayName("an instrument for parents is not answered by a professional")
    void respondent() {
        Observation score = score(31);
        score.getPerformerFirstRep().setReference(professional);
        score.getFocus().get(1).setReference(parent).setType("RelatedPerson");

        assertThat(server.post("/Observation", score).rule()).isEqualTo("sal-instrument-respondent");
    }

    @Test
    @DisplayName("a factor is a total on an instrument that measures it")
    void factor() {
        Observation stress = score(31);
        stress.setCode(concept(Guide.CONCEPT, "parenting-stress"));
        stress.getFocus().remove(1);
        Answered refused = server.post("/Observation", stress);
        assertThat(refused.rule()).isEqualTo("sal-instrument-factor");

        Questionnaire measure = instrument(canonical + "-stress");
        measure.getExtensionByUrl(Guide.INSTRUMENT_SCORING).addExtension("factor", new CodeType("parenting-stress"));
        assertThat(server.post("/Questionnaire", measure).status()).isEqualTo(201);
        stress.getExtensionByUrl(Guide.SCORED_INSTRUMENT).setValue(new CanonicalType(canonical + "-stress|1"));
        Answered stored = server.post("/Observation", stress);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
    }

    @Test
    @DisplayName("an instrument is registered without the text of its items")
    void text() {
        Questionnaire copied = instrument(canonical + "-copied");
        copied.addItem().setLinkId("1").setText("A question of somebody else").setType(QuestionnaireItemType.INTEGER);

        Answered refused = server.post("/Questionnaire", copied);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("sal-instrument-text");
    }

    @Test
    @DisplayName("answers item by item are refused for instruments of others and for what is not known here")
    void items() {
        for (String questionnaire :
                new String[] {canonical + "|1", "https://example.org/fhir/Questionnaire/unknown|1"}) {
            Answered refused = server.post("/QuestionnaireResponse", answer(questionnaire));

            assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
            assertThat(refused.rule()).isEqualTo("sal-instrument-items");
            assertThat(refused.element()).isEqualTo("QuestionnaireResponse.item");
        }
        assertThat(server.count("/QuestionnaireResponse?subject=" + home.child()))
                .isZero();
    }

    @Test
    @DisplayName(
            "answers item by item are accepted where the operator allows it, and for questions that are stored here")
    void allowed() {
        Answered allowed = server.post("/QuestionnaireResponse", answer(RunningServer.ALLOWED_INSTRUMENT + "|1"));
        assertThat(allowed.status()).as(allowed.toString()).isEqualTo(201);

        Questionnaire own =
                new Questionnaire().setUrl(canonical + "-own").setVersion("1").setStatus(PublicationStatus.ACTIVE);
        own.addItem().setLinkId("1").setText("How was your day?").setType(QuestionnaireItemType.INTEGER);
        assertThat(server.post("/Questionnaire", own).status()).isEqualTo(201);
        Answered stored = server.post("/QuestionnaireResponse", answer(canonical + "-own|1"));
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
    }

    @Test
    @DisplayName("a score is its respondent's word: whom it is about does not read it, other clinicians do")
    void access() {
        RunningServer guarded = RunningServer.guarded();
        String score = "/Observation/mateo-mother-working-together";

        assertThat(guarded.as("liza").get(score).status()).isEqualTo(200);
        assertThat(guarded.as("teresa").get(score).status()).isEqualTo(200);
        assertThat(guarded.as("katrina").get(score).status()).isEqualTo(404);
        assertThat(guarded.as("ramon").get(score).status()).isEqualTo(404);
        assertThat(guarded.as("rosalie").get(score).status()).isEqualTo(404);
        assertThat(guarded.as("katrina").count("/Observation?code=" + Guide.MEASURE + "%7Cinstrument-score"))
                .isZero();
    }

    @Test
    @DisplayName("a score is neither recorded by whom it is about, nor changed by who recorded it for somebody")
    void ofOneself() {
        RunningServer guarded = RunningServer.guarded();
        Observation hers = guarded.as("liza")
                .get("/Observation/mateo-mother-working-together")
                .as(Observation.class);
        Observation score = hers.copy();
        score.setId((String) null);
        score.setMeta(null);
        score.setStatus(ObservationStatus.ENTEREDINERROR);

        Answered byTherapist = guarded.as("katrina").post("/Observation", score);
        assertThat(byTherapist.status()).as(byTherapist.toString()).isEqualTo(403);
        hers.setStatus(ObservationStatus.ENTEREDINERROR);
        assertThat(guarded.as("teresa").put(hers).status()).isEqualTo(403);
        assertThat(guarded.as("katrina").put(hers).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("a score is recorded by its respondent, or for them by who treats the child, and by nobody else")
    void recording() {
        RunningServer guarded = RunningServer.guarded();
        Observation score = guarded.as("liza")
                .get("/Observation/mateo-mother-working-together")
                .as(Observation.class);
        score.setId((String) null);
        score.setMeta(null);
        score.setStatus(ObservationStatus.ENTEREDINERROR);

        assertThat(guarded.as("rosalie").post("/Observation", score).status()).isEqualTo(403);
        assertThat(guarded.as("grace").post("/Observation", score).status()).isEqualTo(403);
        Answered byClinician = guarded.as("teresa").post("/Observation", score);
        assertThat(byClinician.status()).as(byClinician.toString()).isEqualTo(201);

        score.setCode(concept(Guide.MEASURE, "primary-index"));
        assertThat(guarded.as("liza").post("/Observation", score).status()).isEqualTo(403);
    }

    private Observation score(int total) {
        Observation score = new Observation();
        score.addExtension(Guide.SCORED_INSTRUMENT, new CanonicalType(canonical + "|1"));
        score.addExtension(licence());
        score.setStatus(ObservationStatus.FINAL);
        score.addCategory(concept("http://terminology.hl7.org/CodeSystem/observation-category", "survey"));
        score.setCode(concept(Guide.MEASURE, "instrument-score"));
        score.setSubject(new Reference(home.child()));
        score.addFocus(new Reference(home.dyad(parent, professional)).setType("CareTeam"));
        score.addFocus(new Reference(professional).setType("PractitionerRole"));
        score.setEffective(new DateTimeType("2026-04-20"));
        score.addPerformer(new Reference(parent));
        score.setValue(quantity(total));
        return score;
    }

    private void subscale(Observation score, String code, int value) {
        score.addComponent().setCode(concept(canonical, code)).setValue(quantity(value));
    }

    private QuestionnaireResponse answer(String questionnaire) {
        QuestionnaireResponse answer = new QuestionnaireResponse()
                .setQuestionnaire(questionnaire)
                .setStatus(QuestionnaireResponseStatus.COMPLETED)
                .setSubject(new Reference(home.child()))
                .setSource(new Reference(parent))
                .setAuthor(new Reference(parent));
        answer.setAuthoredElement(new DateTimeType("2026-04-20T10:00:00+08:00"));
        answer.addItem().setLinkId("1").addAnswer().setValue(new IntegerType(3));
        return answer;
    }

    private static Questionnaire instrument(String canonical) {
        Questionnaire instrument = new Questionnaire()
                .setUrl(canonical)
                .setVersion("1")
                .setTitle("Working together")
                .setStatus(PublicationStatus.ACTIVE);
        Extension scoring = instrument.addExtension().setUrl(Guide.INSTRUMENT_SCORING);
        scoring.addExtension("rights", new CodeType("licence"));
        scoring.addExtension("respondent", new CodeType("parent"));
        scoring.addExtension("total", range(10, 50));
        Extension subscale = scoring.addExtension().setUrl("subscale");
        subscale.addExtension("code", new CodeType("listening"));
        subscale.addExtension("name", new StringType("Listening"));
        subscale.addExtension("range", range(6, 30));
        instrument.addExtension(licence());
        return instrument;
    }

    private static Extension licence() {
        Extension licence = new Extension(Guide.profile("licence-attestation"));
        licence.addExtension("holder", new StringType("Example Child Development Clinic"));
        licence.addExtension("statement", new StringType("Made by the clinic for its own families."));
        licence.addExtension("date", new DateType("2026-01-05"));
        return licence;
    }

    private static Range range(int least, int greatest) {
        Range range = new Range();
        range.getLow().setValue(least);
        range.getHigh().setValue(greatest);
        return range;
    }

    private static Quantity quantity(int score) {
        return new Quantity()
                .setValue(score)
                .setSystem("http://unitsofmeasure.org")
                .setCode("{score}");
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }
}
