package org.systemicalliance.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.profiles.GuideValidator;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.InventedReliability;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.language.Unsaid;

/** Error, change, disagreement and indices of a family on the running server. */
class MeasureIT {

    /** In which nobody else answers here, so that reliabilities for it concern nobody else. */
    private static final String LANGUAGE = "fil-PH";

    private static final String BY_PARENT = "osaf-parent-professional-by-parent|0.1.0";
    private static final String BY_PROFESSIONAL = "osaf-parent-professional-by-professional|0.1.0";

    private final RunningServer server = RunningServer.get();
    private final List<String> recorded = new ArrayList<>();
    private Household home;
    private String parent;
    private String professional;
    private String path;

    @BeforeEach
    void moveIn() {
        home = Household.moveIn(server);
        parent = home.member("parent");
        professional = home.member("professional");
        path = "/" + home.child() + "/$systemic-alliance";
    }

    @AfterEach
    void forgetReliabilities() {
        recorded.forEach(library -> server.delete("/" + library));
    }

    @Test
    @DisplayName(
            "with a reliability on record a decline is a possible strain, an interval is drawn, and the source is named")
    void known() {
        String reliability = record(library(BY_PARENT));
        says(parent, professional, "2026-03-03", 4);
        says(parent, professional, "2026-04-03", 1);

        Bundle picture = draw();

        Observation change = only(picture, "directed-change");
        assertThat(change.getValueQuantity().getValue()).isEqualByComparingTo("-72.92");
        assertThat(figure(change, "reliable-change-index")).isEqualTo("-8.88");
        assertThat(figure(change, "change-threshold")).isEqualTo("16.10");
        assertThat(text(part(change, "change-baseline"))).isEqualTo("previous");
        Extension error = change.getExtensionByUrl(Guide.MEASUREMENT_ERROR);
        assertThat(((Reference) error.getExtensionByUrl("reliability").getValue()).getReference())
                .isEqualTo(reliability);
        assertThat(error.getExtensionByUrl("standardError").getValue().primitiveValue())
                .isEqualTo("5.81");
        Observation strain = only(picture, "possible-strain");
        assertThat(strain.getCode().getText()).isEqualTo("Possible strain – review");
        assertThat(strain.getComponent()).extracting(part -> text(part)).containsExactly("reliable-decline");
        assertThat(figure(only(picture, "comparisons"), "declines-expected-by-error"))
                .isEqualTo("0.03");
        assertThat(errors(picture)).isEmpty();
    }

    @Test
    @DisplayName("a reliability that is retired, or for another language, flags nothing: the error is unknown")
    void unknown() {
        Library library = library(BY_PARENT);
        library.setId(record(library));
        record(library(BY_PARENT, "en"));
        says(parent, professional, "2026-03-03", 4);
        says(parent, professional, "2026-04-03", 1);
        assertThat(all(draw(), "possible-strain")).hasSize(1);

        library.setStatus(PublicationStatus.RETIRED);
        assertThat(server.put(library).status()).isEqualTo(200);

        Bundle picture = draw();
        assertThat(all(picture, "possible-strain")).isEmpty();
        Observation change = only(picture, "directed-change");
        assertThat(change.getExtensionByUrl(Guide.MEASUREMENT_ERROR).getExtensionString("unknown"))
                .isEqualTo("no-parameters");
        assertThat(part(change, "reliable-change-index")
                        .getDataAbsentReason()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("unknown");
        assertThat(errors(picture)).isEmpty();
    }

    @Test
    @DisplayName("two who see it differently differ by more than error where the errors of both forms are known")
    void discrepancy() {
        record(library(BY_PARENT));
        record(library(BY_PROFESSIONAL));
        says(parent, professional, "2026-03-03", 1);
        says(professional, parent, "2026-03-05", 4);

        Bundle picture = draw();

        Observation discrepancy = only(picture, "discrepancy");
        assertThat(discrepancy.getValueQuantity().getValue()).isEqualByComparingTo("-72.92");
        assertThat(((BooleanType) part(discrepancy, "beyond-error").getValue()).booleanValue())
                .isTrue();
        assertThat(figure(discrepancy, "mutual-rating")).isEqualTo("63.54");
        Observation weakest = only(picture, "weakest-link");
        assertThat(weakest.getValueQuantity().getValue()).isEqualByComparingTo("27.08");
        assertThat(errors(picture)).isEmpty();
    }

    @Test
    @DisplayName("feeling blamed is marked in the rating and asks for review, without any statistics")
    void marked() {
        QuestionnaireResponse answer = answer(parent, professional, "2026-03-03", 4);
        Household.mark(answer, "B4", 3);
        String id = server.post("/QuestionnaireResponse", answer).id();

        Bundle picture = draw();

        assertThat(server.get("/Observation/rating-" + id)
                        .as(Observation.class)
                        .getExtensionByUrl(Guide.MARKED_ITEM)
                        .getValue()
                        .primitiveValue())
                .isEqualTo("B4");
        assertThat(only(picture, "possible-strain").getComponent())
                .extracting(part -> text(part))
                .containsExactly("marked-item");
        assertThat(errors(picture)).isEmpty();
    }

    @Test
    @DisplayName("an amended answer takes the mark away again")
    void amended() {
        QuestionnaireResponse answer = answer(parent, professional, "2026-03-03", 4);
        Household.mark(answer, "B4", 4);
        String id = server.post("/QuestionnaireResponse", answer).id();
        QuestionnaireResponse amended =
                server.get("/QuestionnaireResponse/" + id).as(QuestionnaireResponse.class);
        Household.mark(amended, "B4", 0);
        amended.setStatus(QuestionnaireResponseStatus.AMENDED);
        assertThat(server.put(amended).status()).isEqualTo(200);

        assertThat(all(draw(), "possible-strain")).isEmpty();
    }

    @Test
    @DisplayName("indices state the policy by which they are shown or withheld")
    void indices() {
        says(parent, professional, "2026-03-03", 4);

        Observation secondary = only(draw(), "secondary-index");

        assertThat(secondary.hasValue()).isFalse();
        assertThat(secondary.getExtensionsByUrl(Guide.SUPPRESSED_RULE))
                .extracting(rule -> rule.getExtensionString("rule"))
                .containsExactly("nothing-heard", "pair-coverage", "type-absent");
        assertThat(figure(secondary, "minimum-pair-coverage")).isEqualTo("60.00");
        assertThat(part(secondary, "every-type-required").getValue().primitiveValue())
                .isEqualTo("true");
        assertThat(only(draw(), "primary-index").getCode().getText()).contains("adult-reported");
    }

    @Test
    @DisplayName(
            "kept indices are Observations derived from their ratings, and kept once however often they are asked for")
    void kept() {
        says(parent, professional, "2026-03-03", 4);
        says(professional, parent, "2026-03-05", 2);

        Observation index = only(keep().as(Bundle.class), "secondary-index");
        Observation again = only(keep().as(Bundle.class), "secondary-index");

        Observation stored = server.get("/Observation/" + index.getIdPart()).as(Observation.class);
        assertThat(stored.getDerivedFrom()).hasSize(2);
        assertThat(stored.getMeta().getSecurity("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R"))
                .isNotNull();
        assertThat(again.getIdElement().toUnqualified().getValue())
                .isEqualTo(stored.getIdElement().toUnqualified().getValue());
        assertThat(server.count("/Observation?code=secondary-index&subject=" + home.child()))
                .isEqualTo(1);
        says(professional, parent, "2026-04-05", 3);
        assertThat(only(keep().as(Bundle.class), "secondary-index").getIdPart()).isNotEqualTo(index.getIdPart());
    }

    @Test
    @DisplayName("nothing is kept unless it is asked for, and never by GET")
    void notKept() {
        says(parent, professional, "2026-03-03", 4);
        draw();

        assertThat(server.get(path + "?store=true").status()).isEqualTo(400);
        assertThat(server.count("/Observation?code=secondary-index,primary-index&subject=" + home.child()))
                .isZero();
    }

    @Test
    @DisplayName("a reliability that cannot be is refused with the rule that it breaks")
    void refused() {
        assertThat(broken(library("osaf-parent-professional-by-parent|9.9.9"))).isEqualTo("sal-reliability-form-known");
        assertThat(broken(library("osaf-parent-professional-by-parent"))).isEqualTo("sal-reliability-form");
        Library perfect = library(BY_PARENT);
        stated(perfect, "coefficient").setValue(new DecimalType("1.0"));
        assertThat(broken(perfect)).isEqualTo("sal-reliability-coefficient");
        Library wide = library(BY_PARENT);
        stated(wide, "standardDeviation").setValue(new DecimalType("80"));
        assertThat(broken(wide)).isEqualTo("sal-reliability-deviation");
        Library timeless = library(BY_PARENT);
        timeless.getExtension().get(0).getExtension().removeIf(part -> part.getUrl()
                .equals("retestInterval"));
        assertThat(broken(timeless)).isEqualTo("sal-reliability-interval");
        Library verbose = library(BY_PARENT);
        verbose.getRelatedArtifact().get(1).setCitation("x".repeat(2001));
        assertThat(broken(verbose)).isEqualTo("sal-reliability-length");
    }

    @Test
    @DisplayName("an answer in a language that is none is refused")
    void noLanguage() {
        QuestionnaireResponse answer = answer(parent, professional, "2026-03-03", 4);
        answer.setLanguage("x".repeat(60));

        assertThat(server.post("/QuestionnaireResponse", answer).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("the picture claims nothing that its numbers cannot carry")
    void language() {
        record(library(BY_PARENT));
        says(parent, professional, "2026-03-03", 4);
        says(parent, professional, "2026-04-03", 1);

        String words = draw().getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .flatMap(finding -> finding.getExtensionsByUrl(Guide.SUPPRESSED_RULE).stream())
                .map(rule -> rule.getExtensionString("sentence"))
                .collect(Collectors.joining("\n"));

        assertThat(words).isNotEmpty();
        assertThat(Unsaid.in(words)).isEmpty();
    }

    private Bundle draw() {
        Answered drawn = server.get(path + "?asOf=2026-07-01");
        assertThat(drawn.status()).as(drawn.toString()).isEqualTo(200);
        return drawn.as(Bundle.class);
    }

    private Answered keep() {
        Parameters parameters = new Parameters();
        parameters.addParameter("asOf", new DateType("2026-07-01"));
        parameters.addParameter("store", true);
        Answered kept = server.post(path, parameters);
        assertThat(kept.status()).as(kept.toString()).isEqualTo(200);
        return kept;
    }

    private void says(String informant, String partner, String day, int everything) {
        Answered stored = server.post("/QuestionnaireResponse", answer(informant, partner, day, everything));
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
    }

    private QuestionnaireResponse answer(String informant, String partner, String day, int everything) {
        QuestionnaireResponse answer = home.answer(informant, partner, day, everything);
        answer.setLanguage(LANGUAGE);
        return answer;
    }

    /** Puts a reliability on record until the end of the test; answers where. */
    private String record(Library library) {
        Answered stored = server.post("/Library", library);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        String reference = "Library/" + stored.id();
        recorded.add(reference);
        return reference;
    }

    private String broken(Library library) {
        Answered answer = server.post("/Library", library);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        return answer.as(OperationOutcome.class).getIssue().stream()
                .map(issue -> issue.getDetails().getCodingFirstRep().getCode())
                .filter(rule -> rule != null)
                .collect(Collectors.joining(" "));
    }

    private static Library library(String form) {
        return library(form, LANGUAGE);
    }

    private static Library library(String form, String language) {
        return InventedReliability.of(form, language);
    }

    private static Extension stated(Library library, String name) {
        return library.getExtension().get(0).getExtensionByUrl(name);
    }

    private List<String> errors(Bundle picture) {
        return server.bean(GuideValidator.class).validate(picture).getIssue().stream()
                .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR)
                .map(issue -> issue.getExpression() + " " + issue.getDetails().getText())
                .toList();
    }

    private static List<Observation> all(Bundle picture, String measure) {
        return picture.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(observation -> observation.getCode().hasCoding(Guide.MEASURE, measure))
                .toList();
    }

    private static Observation only(Bundle picture, String measure) {
        List<Observation> found = all(picture, measure);
        assertThat(found).as(measure).hasSize(1);
        return found.get(0);
    }

    private static ObservationComponentComponent part(Observation observation, String measure) {
        Map<String, ObservationComponentComponent> parts = observation.getComponent().stream()
                .collect(Collectors.toMap(
                        part -> part.getCode().getCodingFirstRep().getCode(), part -> part, (one, other) -> one));
        return parts.get(measure);
    }

    private static String figure(Observation observation, String measure) {
        return part(observation, measure).getValueQuantity().getValue().toPlainString();
    }

    private static String text(ObservationComponentComponent part) {
        return part.getValueCodeableConcept().getCodingFirstRep().getCode();
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }
}
