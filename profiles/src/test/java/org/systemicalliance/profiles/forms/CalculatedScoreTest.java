package org.systemicalliance.profiles.forms;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicalliance.profiles.ConformanceResources;

/**
 * The score that a form calculates while it is filled in, against the vectors of the measurement specification
 * (section 3, "Scoring"). Raw marks are given in the order of the form; "-" leaves a question out.
 */
class CalculatedScoreTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final ConformanceResources GUIDE = ConformanceResources.load(CONTEXT);
    private static final String CALCULATED =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
    private static final String VARIABLE = "http://hl7.org/fhir/StructureDefinition/variable";

    static Stream<String> formsForAdults() {
        return SpecifiedForm.all().stream().filter(SpecifiedForm::isForAdults).map(SpecifiedForm::id);
    }

    static Stream<String> formsForChildren() {
        return formsOf("CH");
    }

    static Stream<String> formsForObservers() {
        return formsOf("OB");
    }

    @ParameterizedTest
    @MethodSource("formsForAdults")
    void turnsReversedItemsRoundAndGivesPercentOfMaximum(String form) {
        assertThat(score(form, "4 3 4 1 3 4 3 0 4 4 3 0")).hasValue(percent("89.58"));
    }

    @ParameterizedTest
    @MethodSource("formsForAdults")
    void leavesOutWhatWasNotAnswered(String form) {
        assertThat(score(form, "4 3 4 1 3 4 - 0 - 4 3 0")).hasValue(percent("90.00"));
    }

    @ParameterizedTest
    @MethodSource("formsForAdults")
    void givesNoScoreWhenAnElementHasTooFewAnswers(String form) {
        assertThat(score(form, "4 3 4 1 3 - - 0 4 4 3 0")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formsForAdults")
    void givesNoScoreWhenTheFormHasTooFewAnswers(String form) {
        assertThat(score(form, "4 3 4 - 3 4 3 - 4 4 3 -")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formsForAdults")
    void countsWhatDoesNotApplyAsNotAnswered(String form) {
        assertThat(score(form, "4 3 4 1 3 4 na 0 na 4 3 0")).hasValue(percent("90.00"));
        assertThat(score(form, "4 3 4 na 3 4 3 na 4 4 3 na")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formsForAdults")
    void reachesTheEndsOfTheScale(String form) {
        assertThat(score(form, "4 4 4 0 4 4 4 0 4 4 4 0")).hasValue(percent("100"));
        assertThat(score(form, "0 0 0 4 0 0 0 4 0 0 0 4")).hasValue(percent("0"));
    }

    @ParameterizedTest
    @MethodSource("formsForChildren")
    void scoresFiveOfSixAnswersOfAChild(String form) {
        Map<String, Type> practised = Map.of("practice-passed", new IntegerType(3));
        assertThat(score(form, "2 1 2 2 0 -", practised)).hasValue(percent("70"));
        assertThat(score(form, "2 1 2 2 - -", practised)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formsForChildren")
    void givesNoScoreUnlessTheChildPassedAllPracticeQuestions(String form) {
        assertThat(score(form, "2 1 2 2 0 2", Map.of("practice-passed", new IntegerType(2))))
                .isEmpty();
        assertThat(score(form, "2 1 2 2 0 2")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formsForObservers")
    void scoresEightOfNineStatementsOfAnObserver(String form) {
        Map<String, Type> watched = Map.of("observed-minutes", new IntegerType(15));
        assertThat(score(form, "4 3 4 3 0 4 no-chance 4 1", watched)).hasValue(percent("90.63"));
        assertThat(score(form, "4 4 4 4 4 4 4 4 4", watched)).hasValue(percent("77.78"));
        assertThat(score(form, "4 3 4 3 0 4 no-chance 4 no-chance", watched)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formsForObservers")
    void givesNoScoreWhenAnObserverWatchedForLessThanFifteenMinutes(String form) {
        assertThat(score(form, "4 3 4 3 0 4 4 4 1", Map.of("observed-minutes", new IntegerType(14))))
                .isEmpty();
        assertThat(score(form, "4 3 4 3 0 4 4 4 1")).isEmpty();
    }

    @Test
    void everyFormHidesItsScoreFromTheAnswersThatCanBeGiven() {
        assertThat(SpecifiedForm.all()).map(SpecifiedForm::id).allSatisfy(form -> {
            QuestionnaireItemComponent score = item(questionnaire(form), "score");
            assertThat(score.getReadOnly()).isTrue();
            assertThat(score.getExtensionString("http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"))
                    .isEqualTo("true");
        });
    }

    private static Stream<String> formsOf(String core) {
        return SpecifiedForm.all().stream()
                .filter(form -> form.core().equals(core))
                .map(SpecifiedForm::id);
    }

    private static BigDecimal percent(String value) {
        return new BigDecimal(value).setScale(2);
    }

    private static Optional<BigDecimal> score(String form, String marks) {
        return score(form, marks, Map.of());
    }

    private static Optional<BigDecimal> score(String form, String marks, Map<String, Type> circumstances) {
        Questionnaire questionnaire = questionnaire(form);
        QuestionnaireResponse response = response(questionnaire, marks.split(" "));
        circumstances.forEach((linkId, value) ->
                response.addItem().setLinkId(linkId).addAnswer().setValue(value));
        return calculate(questionnaire, response);
    }

    private static Questionnaire questionnaire(String form) {
        String canonical = ConformanceResources.CANONICAL + "/Questionnaire/" + form;
        return GUIDE.find(Questionnaire.class, canonical).orElseThrow();
    }

    private static QuestionnaireItemComponent item(Questionnaire questionnaire, String linkId) {
        return questionnaire.getItem().stream()
                .filter(item -> item.getLinkId().equals(linkId))
                .findFirst()
                .orElseThrow();
    }

    private static QuestionnaireResponse response(Questionnaire questionnaire, String[] marks) {
        List<QuestionnaireItemComponent> asked = questionnaire.getItem().stream()
                .filter(QuestionnaireItemComponent::hasAnswerOption)
                .toList();
        assertThat(marks).hasSameSizeAs(asked);
        QuestionnaireResponse response = new QuestionnaireResponse();
        for (int i = 0; i < marks.length; i++) {
            if (!marks[i].equals("-")) {
                response.addItem()
                        .setLinkId(asked.get(i).getLinkId())
                        .addAnswer()
                        .setValue(mark(asked.get(i), marks[i]));
            }
        }
        return response;
    }

    private static Coding mark(QuestionnaireItemComponent item, String code) {
        return item.getAnswerOption().stream()
                .map(option -> option.getValueCoding())
                .filter(offered -> offered.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<BigDecimal> calculate(Questionnaire questionnaire, QuestionnaireResponse response) {
        Variables variables = new Variables();
        IFhirPath engine = CONTEXT.newFhirPath();
        engine.setEvaluationContext(variables);
        questionnaire.getExtensionsByUrl(VARIABLE).stream()
                .map(extension -> (Expression) extension.getValue())
                .forEach(variable -> variables.values.put(
                        variable.getName(), engine.evaluate(response, variable.getExpression(), IBase.class)));
        Expression score = (Expression)
                item(questionnaire, "score").getExtensionByUrl(CALCULATED).getValue();
        return engine.evaluate(response, score.getExpression(), IBase.class).stream()
                .map(value -> new BigDecimal(((Base) value).primitiveValue()).setScale(2))
                .findFirst();
    }

    /** The variables of the form, in the order in which they build on each other. */
    private static final class Variables implements IFhirPathEvaluationContext {
        private final Map<String, List<IBase>> values = new HashMap<>();

        @Override
        public List<IBase> resolveConstant(Object appContext, String name, ConstantEvaluationMode mode) {
            return values.get(name);
        }
    }
}
