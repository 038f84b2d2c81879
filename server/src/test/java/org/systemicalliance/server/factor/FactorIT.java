package org.systemicalliance.server.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.FactorConcepts;
import org.systemicalliance.server.exchange.Guide;

class FactorIT {

    private final RunningServer server = RunningServer.get();
    private Household home;
    private String parent;
    private String professional;
    private String colleague;

    @BeforeEach
    void moveIn() {
        home = Household.moveIn(server);
        parent = home.member("parent");
        professional = home.members("professional").get(0);
        colleague = home.members("professional").get(1);
    }

    @Test
    @DisplayName("every concept that is no practice says how it is recorded, about whom and by whom")
    void everyConcept() {
        ConformanceResources guide = server.bean(ConformanceResources.class);
        FactorConcepts concepts = new FactorConcepts(guide);

        assertThat(guide.find(CodeSystem.class, Guide.CONCEPT).orElseThrow().getConcept())
                .extracting(ConceptDefinitionComponent::getCode)
                .allSatisfy(code -> {
                    assertThat(concepts.get(code).kinds().isEmpty()).isEqualTo(code.startsWith("practice-"));
                    assertThat(concepts.get(code).reporters()).isNotEmpty();
                });
    }

    @Test
    @DisplayName("a factor is found by its code, its dyad, its day and who reported it")
    void found() {
        Answered stored = server.post("/Observation", compliance());
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);

        String code = Guide.CONCEPT + "%7Cparental-compliance";
        String of = "/Observation?patient=" + home.child() + "&code=" + code;
        assertThat(server.count(of + "&dyad=" + home.dyad(parent, professional) + "&date=2026-04&performer=" + parent))
                .isEqualTo(1);
        assertThat(server.count(of + "&dyad=" + home.dyad(parent, colleague))).isZero();
        assertThat(server.count(of + "&date=2026-05")).isZero();
    }

    @ParameterizedTest(name = "{0} as {1} breaks {2}")
    @CsvSource({
        "parental-compliance, integer 80, sal-factor-kind",
        "parental-compliance, quantity 80 /wk, sal-factor-kind",
        "home-program-discussed, integer 1, sal-factor-kind",
        "perceived-professional-competence, integer 5, sal-factor-range",
        "perceived-professional-competence, integer -1, sal-factor-range",
        "perceived-child-improvement, integer 3, sal-factor-range",
        "parent-decision-authority, code urn:x decided, sal-factor-kind",
        "parenting-stress, quantity 40 {score}, sal-factor-instrument",
    })
    @DisplayName("a value that its concept does not have is refused, and nothing of it is stored")
    void values(String code, String written, String rule) {
        Answered refused =
                server.post("/Observation", factor(code, parent, value(written), home.dyad(parent, professional)));

        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.element()).startsWith("Observation.");
        assertThat(server.count("/Observation?patient=" + home.child())).isZero();
    }

    @Test
    @DisplayName("another dyad type, another reporter and an outsider are refused, each with its rule")
    void context() {
        Observation elsewhere = compliance();
        elsewhere.getFocusFirstRep().setReference(home.dyad(professional, colleague));
        assertThat(server.post("/Observation", elsewhere).rule()).isEqualTo("sal-factor-dyad");

        Observation byColleague = compliance();
        byColleague.getPerformerFirstRep().setReference(colleague);
        Answered refused = server.post("/Observation", byColleague);
        assertThat(refused.rule()).isEqualTo("sal-factor-reporter");
        assertThat(refused.element()).isEqualTo("Observation.performer");
        assertThat(refused.sentence()).contains("parent, professional");

        Observation ofAnother = compliance();
        Household neighbours = Household.moveIn(server);
        ofAnother
                .getFocusFirstRep()
                .setReference(neighbours.dyad(neighbours.member("parent"), neighbours.member("professional")));
        assertThat(server.post("/Observation", ofAnother).rule()).isEqualTo("sal-factor-child");

        Observation before = compliance();
        before.setEffective(new DateTimeType("1999-01-01"));
        assertThat(server.post("/Observation", before).rule()).isEqualTo("sal-factor-reporter");
    }

    @Test
    @DisplayName("what a professional says about working with a colleague names the colleague")
    void colleagues() {
        Observation factor =
                factor("common-language", professional, new IntegerType(3), home.dyad(professional, colleague));
        assertThat(server.post("/Observation", factor).rule()).isEqualTo("sal-factor-partner");

        factor.addFocus(new Reference(colleague));
        Answered stored = server.post("/Observation", factor);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
    }

    @Test
    @DisplayName("the records of the team count, they do not judge")
    void records() {
        String team = "CareTeam/" + home.team().getIdPart();
        Observation counted = compliance();
        counted.getPerformerFirstRep().setReference(team);
        assertThat(server.post("/Observation", counted).status()).isEqualTo(201);

        Observation judged =
                factor("perceived-professional-competence", team, new IntegerType(3), home.dyad(parent, professional));
        assertThat(server.post("/Observation", judged).rule()).isEqualTo("sal-factor-reporter");
    }

    @Test
    @DisplayName("a factor that was taken back is not held against anything any more")
    void takenBack() {
        Observation factor = compliance();
        String id = server.post("/Observation", factor).id();
        factor.setId("Observation/" + id);
        factor.setStatus(ObservationStatus.ENTEREDINERROR);
        factor.setValue(null)
                .getDataAbsentReason()
                .addCoding(new Coding("http://terminology.hl7.org/CodeSystem/data-absent-reason", "error", null));
        Answered taken = server.put(factor);

        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
    }

    @Test
    @DisplayName("the picture shows the factors of its window beside their dyads, and none that was taken back")
    void picture() {
        Observation early = compliance();
        early.setEffective(new DateTimeType("2026-03-10"));
        Observation before = compliance();
        before.setEffective(new DateTimeType("2026-02-01"));
        Observation late = compliance();
        Observation wrong = compliance();
        wrong.setStatus(ObservationStatus.ENTEREDINERROR);
        List<String> ids = Stream.of(late, early, before, wrong)
                .map(factor -> server.post("/Observation", factor).id())
                .toList();

        Answered picture = server.get("/" + home.child() + "/$systemic-alliance?from=2026-03-01&asOf=2026-05-01");

        assertThat(picture.as(Bundle.class).getEntry().stream()
                        .map(entry -> entry.getResource().getIdElement().getIdPart())
                        .filter(ids::contains))
                .containsExactly(ids.get(1), ids.get(0));
    }

    @Test
    @DisplayName("everybody's picture has the factors that they may read: the therapist not what the mother felt")
    void pictureOfEverybody() {
        RunningServer guarded = RunningServer.guarded();
        String path = "/Patient/mateo/$systemic-alliance?from=2026-01-01&asOf=2026-10-31";

        assertThat(guarded.as("liza").get(path).body()).contains("mateo-felt-disrespect-march");
        assertThat(guarded.as("katrina").get(path).body())
                .contains("mateo-positive-expectation")
                .doesNotContain("mateo-felt-disrespect-march", "mateo-incompatible-views");
        assertThat(guarded.as("joaquin").get(path).body()).contains("mateo-incompatible-views");
    }

    @Test
    @DisplayName("in a transaction one factor that is wrong undoes the others")
    void transaction() {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        Observation wrong = compliance();
        wrong.getPerformerFirstRep().setReference(colleague);
        for (Observation factor : new Observation[] {compliance(), wrong}) {
            bundle.addEntry()
                    .setResource(factor)
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl("Observation");
        }

        assertThat(server.post("", bundle).rule()).isEqualTo("sal-factor-reporter");
        assertThat(server.count("/Observation?patient=" + home.child())).isZero();
    }

    private Observation compliance() {
        return factor("parental-compliance", parent, value("quantity 80 %"), home.dyad(parent, professional));
    }

    private Observation factor(String code, String performer, Type value, String dyad) {
        Observation factor = new Observation();
        factor.setStatus(ObservationStatus.FINAL);
        factor.addCategory()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/observation-category")
                .setCode("survey");
        factor.setCode(new CodeableConcept(new Coding().setSystem(Guide.CONCEPT).setCode(code)));
        factor.setSubject(new Reference(home.child()));
        factor.addFocus(new Reference(dyad));
        factor.setEffective(new DateTimeType("2026-04-20"));
        factor.addPerformer(new Reference(performer));
        factor.setValue(value);
        return factor;
    }

    private static Type value(String written) {
        String[] words = written.split(" ");
        return switch (words[0]) {
            case "integer" -> new IntegerType(words[1]);
            case "boolean" -> new BooleanType(words[1]);
            case "code" -> new CodeableConcept(new Coding().setSystem(words[1]).setCode(words[2]));
            default ->
                new Quantity()
                        .setValue(Long.parseLong(words[1]))
                        .setSystem("http://unitsofmeasure.org")
                        .setCode(words[2]);
        };
    }
}
