package org.systemicalliance.profiles.forms;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.profiles.forms.SpecifiedForm.SpecifiedItem;

/** The Questionnaires against the specification of the forms, item for item. */
class OpenFormsTest {

    private static final ConformanceResources GUIDE = ConformanceResources.load(FhirContext.forR4Cached());
    private static final String EXTENSIONS = ConformanceResources.CANONICAL + "/StructureDefinition/";
    private static final String HL7 = "http://hl7.org/fhir/StructureDefinition/";

    private static final String ANSWER_MEDIA =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemAnswerMedia";

    private static final Map<String, String> ADULT_SCALE = scale(
            entry("0", "Not at all"),
            entry("1", "A little"),
            entry("2", "Partly"),
            entry("3", "Mostly"),
            entry("4", "Completely"),
            entry("na", "Does not apply"));
    private static final Map<String, String> CHILD_SCALE =
            scale(entry("0", "No"), entry("1", "Sometimes"), entry("2", "Yes"));
    private static final Map<String, String> OBSERVER_SCALE = scale(
            entry("0", "Never"),
            entry("1", "Rarely"),
            entry("2", "About half the chances"),
            entry("3", "Most"),
            entry("4", "Nearly every chance"),
            entry("no-chance", "No chance"));

    static List<SpecifiedForm> forms() {
        return SpecifiedForm.all();
    }

    static List<SpecifiedForm> formsForChildren() {
        return forms().stream().filter(form -> form.core().equals("CH")).toList();
    }

    @Test
    void everySpecifiedFormIsThereAndNoOther() {
        assertThat(GUIDE.all(Questionnaire.class))
                .map(Questionnaire::getIdPart)
                .filteredOn(id -> id.startsWith("osaf-"))
                .hasSize(16)
                .containsExactlyInAnyOrderElementsOf(
                        forms().stream().map(SpecifiedForm::id).toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksTheSpecifiedQuestionsInTheirOrder(SpecifiedForm form) {
        assertThat(scoredItems(questionnaire(form)).map(OpenFormsTest::asSpecified))
                .containsExactlyElementsOf(form.items());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void offersTheScaleOfItsCoreOnEveryQuestion(SpecifiedForm form) {
        Map<String, String> expected =
                switch (form.core()) {
                    case "CH" -> CHILD_SCALE;
                    case "OB" -> OBSERVER_SCALE;
                    default -> ADULT_SCALE;
                };
        assertThat(scoredItems(questionnaire(form)))
                .allSatisfy(item -> assertThat(offered(item)).containsExactlyEntriesOf(expected));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void weighsEveryMarkByItsNumberAndNothingElse(SpecifiedForm form) {
        assertThat(scoredItems(questionnaire(form)).flatMap(item -> item.getAnswerOption().stream()))
                .map(option -> option.getValueCoding())
                .allSatisfy(mark -> {
                    List<BigDecimal> expected =
                            mark.getCode().matches("\\d") ? List.of(new BigDecimal(mark.getCode())) : List.of();
                    assertThat(decimals(mark, HL7 + "ordinalValue")).isEqualTo(expected);
                    assertThat(decimals(mark, HL7 + "itemWeight")).isEqualTo(expected);
                });
    }

    @ParameterizedTest
    @MethodSource("formsForChildren")
    void showsChildrenADrawnFaceBesideEveryWord(SpecifiedForm form) throws IOException {
        List<String> faces = List.of(drawing("no"), drawing("sometimes"), drawing("yes"));
        assertThat(scoredItems(questionnaire(form))).allSatisfy(item -> assertThat(item.getAnswerOption())
                .map(option ->
                        (Attachment) option.getExtensionByUrl(ANSWER_MEDIA).getValue())
                .map(face -> new String(face.getData(), StandardCharsets.UTF_8))
                .isEqualTo(faces));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void letsPeopleSkipAnyQuestion(SpecifiedForm form) {
        assertThat(questionnaire(form).getItem()).noneMatch(QuestionnaireItemComponent::getRequired);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void opensWithTheBannerThatItIsNotValidated(SpecifiedForm form) {
        QuestionnaireItemComponent banner = questionnaire(form).getItemFirstRep();
        assertThat(banner.getLinkId()).isEqualTo("banner");
        assertThat(banner.getType()).isEqualTo(QuestionnaireItemType.DISPLAY);
        assertThat(banner.getText()).isEqualTo("Research draft. Not validated. No norms or cut-offs.");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhichTimeTheQuestionsAreAbout(SpecifiedForm form) {
        String time =
                switch (form.core()) {
                    case "CH" -> "today and this week";
                    case "OB" -> "one segment of at least 15 minutes";
                    default -> "the past 4 weeks";
                };
        assertThat(item(questionnaire(form), "instruction").getText()).contains(time);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isADraftInThePublicDomainAboutTheChild(SpecifiedForm form) {
        Questionnaire questionnaire = questionnaire(form);
        assertThat(questionnaire.getStatus()).isEqualTo(PublicationStatus.DRAFT);
        assertThat(questionnaire.getExperimental()).isTrue();
        assertThat(questionnaire.getVersion()).isEqualTo("0.1.0");
        assertThat(questionnaire.getCopyright()).contains("CC0-1.0");
        assertThat(questionnaire.getSubjectType()).map(Object::toString).containsExactly("Patient");
        assertThat(questionnaire.getMeta().getProfile())
                .map(profile -> profile.getValue())
                .containsExactly(EXTENSIONS + "alliance-form");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isAnInstrumentOfTheSameVersion(SpecifiedForm form) {
        Coding instrument = questionnaire(form).getCodeFirstRep();
        CodeSystem instruments =
                GUIDE.find(CodeSystem.class, instrument.getSystem()).orElseThrow();
        assertThat(instrument.getCode()).isEqualTo(form.id());
        assertThat(instrument.getVersion()).isEqualTo(instruments.getVersion());
        assertThat(instruments.getConcept())
                .anyMatch(concept -> concept.getCode().equals(form.id()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhoAnswersAboutWhomAndHowManyAnswersAScoreNeeds(SpecifiedForm form) {
        Extension scoring = questionnaire(form).getExtensionByUrl(EXTENSIONS + "form-scoring");
        Map<String, String> said = new LinkedHashMap<>();
        scoring.getExtension()
                .forEach(part -> said.put(part.getUrl(), part.getValue().primitiveValue()));
        Map<String, String> expected = new LinkedHashMap<>(Map.of(
                "core", form.core(),
                "dyadType", form.dyad(),
                "informant", form.informant(),
                "partner", form.partner(),
                "minimumForTotal", form.isForAdults() ? "10" : form.core().equals("CH") ? "5" : "8"));
        if (form.isForAdults()) {
            expected.put("minimumPerElement", "3");
        }
        assertThat(said).isEqualTo(expected);
    }

    private static String drawing(String face) throws IOException {
        return Files.readString(Path.of("input/faces", face + ".svg"));
    }

    private static Questionnaire questionnaire(SpecifiedForm form) {
        String canonical = ConformanceResources.CANONICAL + "/Questionnaire/" + form.id();
        return GUIDE.find(Questionnaire.class, canonical).orElseThrow();
    }

    private static QuestionnaireItemComponent item(Questionnaire questionnaire, String linkId) {
        return questionnaire.getItem().stream()
                .filter(item -> item.getLinkId().equals(linkId))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<QuestionnaireItemComponent> scoredItems(Questionnaire questionnaire) {
        return questionnaire.getItem().stream().filter(item -> item.hasExtension(EXTENSIONS + "item-scoring"));
    }

    private static SpecifiedItem asSpecified(QuestionnaireItemComponent item) {
        Extension scoring = item.getExtensionByUrl(EXTENSIONS + "item-scoring");
        return new SpecifiedItem(
                item.getLinkId(),
                scoring.getExtensionString("element"),
                Boolean.parseBoolean(scoring.getExtensionString("reversed")),
                item.getText());
    }

    private static Map<String, String> offered(QuestionnaireItemComponent item) {
        Map<String, String> offered = new LinkedHashMap<>();
        item.getAnswerOption()
                .forEach(option -> offered.put(
                        option.getValueCoding().getCode(),
                        option.getValueCoding().getDisplay()));
        return offered;
    }

    private static List<BigDecimal> decimals(Coding mark, String url) {
        return mark.getExtensionsByUrl(url).stream()
                .map(extension -> ((DecimalType) extension.getValue()).getValue())
                .toList();
    }

    @SafeVarargs
    private static Map<String, String> scale(Map.Entry<String, String>... marks) {
        Map<String, String> scale = new LinkedHashMap<>();
        for (Map.Entry<String, String> mark : marks) {
            scale.put(mark.getKey(), mark.getValue());
        }
        return scale;
    }
}
