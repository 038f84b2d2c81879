package org.systemicalliance.server.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.FhirContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.answer.AnswerRules;
import org.systemicalliance.alliance.answer.Circle;
import org.systemicalliance.alliance.rating.Form;
import org.systemicalliance.alliance.rating.Item;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Member;
import org.systemicalliance.alliance.team.Span;
import org.systemicalliance.alliance.team.SystemOfCare;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.profiles.GuideValidator;
import org.systemicalliance.server.exchange.Guide;

/** Every form of the guide, from a Questionnaire and an answer to a rating that its profile accepts. */
class RaterTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final ConformanceResources GUIDE = ConformanceResources.load(CONTEXT);
    private static final GuideValidator VALIDATOR = new GuideValidator(CONTEXT, GUIDE);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String CHILD = "Patient/child";
    private static final String DYAD = "CareTeam/dyad";

    private final Rater rater = new Rater(
            new FormShelf(GUIDE, null),
            RaterTest::circle,
            new AnswerRules(Clock.fixed(NOW, ZoneOffset.UTC)),
            statement -> {});

    static Stream<Questionnaire> forms() {
        return GUIDE.all(Questionnaire.class).stream().filter(FormReader::isScored);
    }

    @Test
    @DisplayName("sixteen forms say how they are scored")
    void sixteen() {
        assertThat(forms()).hasSize(16);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("every form, answered wholly in favour, is rated 100")
    void inFavour(Questionnaire form) {
        Rating rating = rate(answered(form, 1));

        assertThat(rating.observation().getValueQuantity().getValue()).isEqualByComparingTo("100");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("every form, answered wholly against, is rated 0")
    void against(Questionnaire form) {
        Rating rating = rate(answered(form, 0));

        assertThat(rating.observation().getValueQuantity().getValue()).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("rating and origin of every form are valid, with a score and without")
    void valid(Questionnaire form) {
        QuestionnaireResponse unanswered = answered(form, 1);
        unanswered.getItem().clear();

        assertThat(errors(rate(answered(form, 1)))).isEmpty();
        assertThat(errors(rate(unanswered))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    @DisplayName("an option that does not apply counts as not answered")
    void doesNotApply(Questionnaire form) {
        ScoredForm scored = FormReader.read(form);
        String first = scored.form().items().get(0).linkId();
        List<String> silent = scored.options().get(first).entrySet().stream()
                .filter(option -> option.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        QuestionnaireResponse answer = answered(form, 1);
        silent.forEach(code -> answer.getItem().stream()
                .filter(item -> item.getLinkId().equals(first))
                .forEach(item -> ((Coding) item.getAnswerFirstRep().getValue()).setCode(code)));

        int answered = ((IntegerType) rate(answer)
                        .observation()
                        .getExtensionByUrl(Guide.ITEM_COUNT)
                        .getExtensionByUrl("answered")
                        .getValue())
                .getValue();

        assertThat(answered).isEqualTo(scored.form().items().size() - silent.size());
    }

    @Test
    @DisplayName("a rating says whose word it is, about whom, when, by which form, and from which answer")
    void rating() {
        Observation rating =
                rate(answered(form("osaf-parent-professional-by-parent"), 1)).observation();

        assertThat(rating.getIdElement().getIdPart()).isEqualTo("rating-answer-1");
        assertThat(rating.getSubject().getReference()).isEqualTo(CHILD);
        assertThat(rating.getPerformer()).extracting(Reference::getReference).containsExactly("RelatedPerson/parent");
        assertThat(rating.getFocus())
                .extracting(Reference::getReference)
                .containsExactly(DYAD, "PractitionerRole/professional");
        assertThat(rating.getFocus()).extracting(Reference::getType).containsExactly("CareTeam", "PractitionerRole");
        assertThat(rating.getDerivedFromFirstRep().getReference()).isEqualTo("QuestionnaireResponse/answer-1");
        assertThat(rating.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-02-27T16:30:00+08:00");
        assertThat(rating.getMethod().getCodingFirstRep().getCode()).isEqualTo("osaf-parent-professional-by-parent");
        assertThat(rating.getMethod().getCodingFirstRep().getVersion()).isEqualTo("0.1.0");
        assertThat(rating.getComponent()).hasSize(3);
    }

    @Test
    @DisplayName("the informant is who said it, the enterer who typed it")
    void origin() {
        QuestionnaireResponse answer = answered(form("osaf-parent-professional-by-parent"), 1);
        answer.setAuthor(new Reference("PractitionerRole/nurse"));

        Rating rating = rate(answer);

        assertThat(rating.observation().getPerformerFirstRep().getReference()).isEqualTo("RelatedPerson/parent");
        Provenance origin = rating.origin();
        assertThat(origin.getAgent())
                .extracting(agent -> agent.getType().getCodingFirstRep().getCode(), agent -> agent.getWho()
                        .getReference())
                .contains(tuple("informant", "RelatedPerson/parent"), tuple("enterer", "PractitionerRole/nurse"));
    }

    @Test
    @DisplayName("the vector of the specification: 89.58 with goal 87.50, task 87.50 and bond 93.75")
    void vector() {
        Questionnaire form = form("osaf-parent-professional-by-parent");
        QuestionnaireResponse answer = answered(form, 1);
        int[] raw = {4, 3, 4, 1, 3, 4, 3, 0, 4, 4, 3, 0};
        List<String> linkIds =
                FormReader.read(form).form().items().stream().map(Item::linkId).toList();
        answer.getItem().forEach(item -> {
            int index = linkIds.indexOf(item.getLinkId());
            ((Coding) item.getAnswerFirstRep().getValue()).setCode(String.valueOf(raw[index]));
        });

        Observation rating = rate(answer).observation();

        assertThat(rating.getValueQuantity().getValue()).isEqualTo(new BigDecimal("89.58"));
        assertThat(rating.getComponent())
                .extracting(component -> component.getValueQuantity().getValue().toPlainString())
                .containsExactly("87.50", "87.50", "93.75");
    }

    @Test
    @DisplayName("a score that a renderer computed is not looked at")
    void foreignScore() {
        QuestionnaireResponse answer = answered(form("osaf-parent-professional-by-parent"), 0);
        answer.addItem().setLinkId("score").addAnswer().setValue(new DecimalType("99"));

        assertThat(rate(answer).observation().getValueQuantity().getValue()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("an amended answer gives an amended rating")
    void amended() {
        QuestionnaireResponse answer = answered(form("osaf-parent-professional-by-parent"), 1);
        answer.setStatus(QuestionnaireResponseStatus.AMENDED);

        assertThat(rate(answer).observation().getStatus()).isEqualTo(Observation.ObservationStatus.AMENDED);
    }

    @Test
    @DisplayName("what an answer leaves out, or says twice, or beside the form, breaks a rule of its own")
    void badInput() {
        assertThat(broken(answer -> answer.setSource(null))).isEqualTo("sal-answer-source");
        assertThat(broken(answer -> answer.setAuthor(null))).isEqualTo("sal-answer-author");
        assertThat(broken(answer -> answer.setSubject(null))).isEqualTo("sal-answer-subject");
        assertThat(broken(answer -> answer.getExtension().clear())).isEqualTo("sal-answer-dyad");
        assertThat(broken(answer -> answer.setAuthoredElement(null))).isEqualTo("sal-answer-authored");
        assertThat(broken(answer -> answer.setAuthoredElement(new DateTimeType("2026-02"))))
                .isEqualTo("sal-answer-authored");
        assertThat(broken(answer -> answer.setAuthoredElement(new DateTimeType("2026-03-03"))))
                .isEqualTo("sal-answer-authored");
        assertThat(broken(answer -> answer.addItem(answer.getItemFirstRep().copy())))
                .isEqualTo("sal-answer-linkid");
        assertThat(broken(answer -> answer.addItem().setLinkId("Z9"))).isEqualTo("sal-answer-item");
        assertThat(broken(answer ->
                        ((Coding) answer.getItemFirstRep().getAnswerFirstRep().getValue()).setCode("7")))
                .isEqualTo("sal-answer-option");
        assertThat(broken(answer -> answer.getItemFirstRep().addAnswer().setValue(new Coding().setCode("1"))))
                .isEqualTo("sal-answer-single");
        assertThat(broken(answer -> answer.setQuestionnaire(
                        "https://systemicalliance.org/fhir/Questionnaire/osaf-parent-professional-by-parent")))
                .isEqualTo("sal-answer-form");
    }

    private String broken(Consumer<QuestionnaireResponse> damage) {
        QuestionnaireResponse answer = answered(form("osaf-parent-professional-by-parent"), 1);
        damage.accept(answer);
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> rate(answer));
        assertThat(violation).as("a rule is broken").isNotNull();
        return violation.rule();
    }

    private Rating rate(QuestionnaireResponse answer) {
        return rater.rate(answer, rater.formOf(answer).orElseThrow(), "answer-1", NOW);
    }

    private static Questionnaire form(String id) {
        return GUIDE.find(Questionnaire.class, ConformanceResources.CANONICAL + "/Questionnaire/" + id)
                .orElseThrow();
    }

    /** An answer wholly in favour of the alliance (1) or against it (0). */
    private static QuestionnaireResponse answered(Questionnaire questionnaire, int favour) {
        ScoredForm scored = FormReader.read(questionnaire);
        Form form = scored.form();
        QuestionnaireResponse answer = new QuestionnaireResponse();
        answer.setQuestionnaire(form.canonicalWithVersion());
        answer.setStatus(QuestionnaireResponseStatus.COMPLETED);
        answer.addExtension(Guide.ANSWER_DYAD, new Reference(DYAD));
        answer.setSubject(new Reference(CHILD));
        answer.setSource(new Reference(informant(form)));
        answer.setAuthor(new Reference(informant(form)));
        answer.setAuthoredElement(new DateTimeType("2026-02-27T16:30:00+08:00"));
        form.core().gates().forEach(gate -> answer.addItem()
                .setLinkId(gate.linkId())
                .addAnswer()
                .setValue(new IntegerType(gate.minimum())));
        for (QuestionnaireItemComponent item : questionnaire.getItem()) {
            form.items().stream()
                    .filter(scoredItem -> scoredItem.linkId().equals(item.getLinkId()))
                    .forEach(scoredItem -> {
                        int value = scoredItem.reversed()
                                ? (1 - favour) * scoredItem.maximum()
                                : favour * scoredItem.maximum();
                        answer.addItem()
                                .setLinkId(item.getLinkId())
                                .addAnswer()
                                .setValue(item.getAnswerOption().stream()
                                        .map(option -> (Coding) option.getValue())
                                        .filter(coding -> coding.getCode().equals(String.valueOf(value)))
                                        .findFirst()
                                        .map(coding ->
                                                new Coding(coding.getSystem(), coding.getCode(), coding.getDisplay()))
                                        .orElseThrow());
                    });
        }
        return answer;
    }

    private static String informant(Form form) {
        return form.informant() == AgentRole.OBSERVER ? "RelatedPerson/observer" : person(form.informant(), "");
    }

    private static String person(AgentRole role, String suffix) {
        return switch (role) {
            case CHILD -> CHILD;
            case PARENT, CAREGIVER, OBSERVER -> "RelatedPerson/" + role.code() + suffix;
            case PROFESSIONAL -> "PractitionerRole/" + role.code() + suffix;
        };
    }

    private static Circle circle(AnswerSheet sheet) {
        Form form = sheet.claim().form();
        String first = person(form.dyadType().first(), "");
        String second = person(
                form.dyadType().second(),
                form.dyadType().first() == form.dyadType().second() ? "-2" : "");
        Dyad dyad = new Dyad(sheet.dyad(), CHILD, form.dyadType(), first, second, true, Span.ALWAYS);
        SystemOfCare team = new SystemOfCare(
                List.of(
                        new Member(first, form.dyadType().first(), Span.ALWAYS),
                        new Member(second, form.dyadType().second(), Span.ALWAYS)),
                List.of());
        return new Circle(dyad, List.of(team), Set.of("RelatedPerson/observer"), Map.of());
    }

    private static List<String> errors(Rating rating) {
        return rating.resources().stream()
                .flatMap(resource -> errors(resource).stream())
                .toList();
    }

    private static List<String> errors(Resource resource) {
        return VALIDATOR.validate(resource).getIssue().stream()
                .filter(issue -> issue.getSeverity() == OperationOutcome.IssueSeverity.ERROR)
                .map(issue -> issue.getExpression() + " " + issue.getDetails().getText())
                .toList();
    }
}
