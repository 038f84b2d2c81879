package org.systemicalliance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicalliance.profiles.ConformanceResources;

/**
 * Scores every answer of the stories again, by the scoring that the forms themselves state and independently of the
 * server, and compares with the ratings of the stories.
 */
class RatingsFollowFromAnswersTest {

    private static final ConformanceResources GUIDE = ConformanceResources.load(Told.FHIR);
    private static final String WEIGHT = "http://hl7.org/fhir/StructureDefinition/itemWeight";

    static List<Told> stories() {
        return Told.all();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyRatingIsWhatItsAnswerScores(Told story) {
        Map<String, Resource> known = story.byReference();

        for (Observation rating : story.all(Observation.class)) {
            if (Guide.isRating(rating)) {
                QuestionnaireResponse answer = (QuestionnaireResponse)
                        known.get(rating.getDerivedFromFirstRep().getReference());
                assertThat(stated(rating)).as(answer.getIdPart()).isEqualTo(scored(answer));
                assertSameOrigin(rating, answer);
                assertSameItems(rating, answer);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyCompletedAnswerHasItsRating(Told story) {
        List<String> rated = story.all(Observation.class).stream()
                .filter(Guide::isRating)
                .map(rating -> rating.getDerivedFromFirstRep().getReference())
                .toList();

        assertThat(rated)
                .containsExactlyInAnyOrderElementsOf(story.all(QuestionnaireResponse.class).stream()
                        .filter(answer -> !answer.getQuestionnaire().contains("session-notebook"))
                        .map(Told::reference)
                        .toList());
    }

    private static void assertSameOrigin(Observation rating, QuestionnaireResponse answer) {
        assertThat(rating.getIdPart()).isEqualTo("rating-" + answer.getIdPart());
        assertThat(rating.getSubject().getReference())
                .isEqualTo(answer.getSubject().getReference());
        assertThat(rating.getEffectiveDateTimeType().getValueAsString())
                .isEqualTo(answer.getAuthoredElement().getValueAsString());
        Coding method = rating.getMethod().getCodingFirstRep();
        assertThat(Guide.FORMS + method.getCode() + "|" + method.getVersion()).isEqualTo(answer.getQuestionnaire());
    }

    /** On which items and in which language, and whether the informant mostly or completely feels blamed by an adult. */
    private static void assertSameItems(Observation rating, QuestionnaireResponse answer) {
        Questionnaire form =
                GUIDE.find(Questionnaire.class, answer.getQuestionnaire()).orElseThrow();
        String core = form.getExtensionByUrl(Guide.FORM_SCORING).getExtensionString("core");
        Extension stated = rating.getExtensionByUrl(Guide.STRUCTURE + "rated-form");
        boolean blamed = core.equals("AA")
                && value(answer, "B4")
                        .map(given -> Integer.parseInt(((Coding) given).getCode()) >= 3)
                        .orElse(false);

        assertThat(stated.getExtensionString("core")).isEqualTo(core);
        assertThat(stated.getExtensionString("language")).isEqualTo(form.getLanguage());
        assertThat(rating.getExtensionsByUrl(Guide.STRUCTURE + "marked-item").stream()
                        .map(item -> item.getValue().primitiveValue())
                        .toList())
                .isEqualTo(blamed ? List.of("B4") : List.of());
    }

    /** What a rating says: a score or the reason for none, and the counts, in total and by element. */
    private record Said(String score, int answered, int asked, Map<String, String> elements) {}

    private static Said stated(Observation rating) {
        Map<String, String> elements = new HashMap<>();
        for (ObservationComponentComponent part : rating.getComponent()) {
            elements.put(
                    part.getCode().getCodingFirstRep().getCode(),
                    score(part.getValue(), part.getDataAbsentReason()) + " of " + counted(part, "answered"));
        }
        return new Said(
                score(rating.getValue(), rating.getDataAbsentReason()),
                counted(rating, "answered"),
                counted(rating, "asked"),
                elements);
    }

    private static String score(Type value, CodeableConcept absent) {
        return value instanceof Quantity quantity
                ? quantity.getValue().setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : absent.getCodingFirstRep().getCode();
    }

    private static int counted(Base at, String which) {
        Extension count = at instanceof DomainResource resource
                ? resource.getExtensionByUrl(Guide.ITEM_COUNT)
                : ((Element) at).getExtensionByUrl(Guide.ITEM_COUNT);
        return ((IntegerType) count.getExtensionByUrl(which).getValue()).getValue();
    }

    private static Said scored(QuestionnaireResponse answer) {
        Questionnaire form =
                GUIDE.find(Questionnaire.class, answer.getQuestionnaire()).orElseThrow();
        Extension rules = form.getExtensionByUrl(Guide.FORM_SCORING);
        List<QuestionnaireItemComponent> items = form.getItem().stream()
                .filter(item -> item.hasExtension(Guide.ITEM_SCORING))
                .toList();
        int minimum = number(rules, "minimumForTotal").orElseThrow();
        Optional<Integer> minimumPerElement = number(rules, "minimumPerElement");
        Optional<String> obstacle = obstacle(answer);

        Map<String, String> elements = new HashMap<>();
        boolean everyElement = true;
        if (minimumPerElement.isPresent()) {
            for (String element : List.of("goal", "task", "bond")) {
                List<QuestionnaireItemComponent> own = items.stream()
                        .filter(item -> element.equals(
                                item.getExtensionByUrl(Guide.ITEM_SCORING).getExtensionString("element")))
                        .toList();
                Sum sum = Sum.of(own, answer);
                everyElement &= sum.answered >= minimumPerElement.get();
                elements.put(element, sum.score(minimumPerElement.get()) + " of " + sum.answered);
            }
        }
        Sum sum = Sum.of(items, answer);
        String total = everyElement ? sum.score(minimum) : "too-few-items";
        return new Said(obstacle.orElse(total), sum.answered, items.size(), elements);
    }

    /** Why the whole answer cannot be scored, whatever was marked. */
    private static Optional<String> obstacle(QuestionnaireResponse answer) {
        if (answer.getQuestionnaire().contains("-by-child")) {
            boolean passed = value(answer, "practice-passed")
                    .map(count -> ((IntegerType) count).getValue() == 3)
                    .orElse(false);
            return passed ? Optional.empty() : Optional.of("practice-not-passed");
        }
        if (answer.getQuestionnaire().contains("-by-observer")) {
            boolean longEnough = value(answer, "observed-minutes")
                    .map(minutes -> ((IntegerType) minutes).getValue() >= 15)
                    .orElse(false);
            boolean listed = value(answer, "signs-listed")
                    .map(signs -> ((BooleanType) signs).booleanValue())
                    .orElse(false);
            return longEnough && listed ? Optional.empty() : Optional.of("observation-too-short");
        }
        return Optional.empty();
    }

    private static Optional<Type> value(QuestionnaireResponse answer, String linkId) {
        return answer.getItem().stream()
                .filter(item -> item.getLinkId().equals(linkId))
                .map(QuestionnaireResponseItemComponent::getAnswerFirstRep)
                .map(given -> given.getValue())
                .findFirst();
    }

    private static Optional<Integer> number(Extension rules, String name) {
        return Optional.ofNullable(rules.getExtensionByUrl(name))
                .map(rule -> ((IntegerType) rule.getValue()).getValue());
    }

    /** Weights of the answers given, reversed where the form says so. */
    private record Sum(BigDecimal points, BigDecimal possible, int answered) {

        static Sum of(List<QuestionnaireItemComponent> items, QuestionnaireResponse answer) {
            Sum sum = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, 0);
            for (QuestionnaireItemComponent item : items) {
                Optional<BigDecimal> weight = value(answer, item.getLinkId()).flatMap(given -> weight(item, given));
                if (weight.isPresent()) {
                    sum = sum.plus(item, weight.get());
                }
            }
            return sum;
        }

        private Sum plus(QuestionnaireItemComponent item, BigDecimal weight) {
            BigDecimal highest = weights(item).max(BigDecimal::compareTo).orElseThrow();
            boolean reversed = ((BooleanType) item.getExtensionByUrl(Guide.ITEM_SCORING)
                            .getExtensionByUrl("reversed")
                            .getValue())
                    .booleanValue();
            BigDecimal counts = reversed ? highest.subtract(weight) : weight;
            return new Sum(points.add(counts), possible.add(highest), answered + 1);
        }

        String score(int minimum) {
            return answered < minimum
                    ? "too-few-items"
                    : points.multiply(BigDecimal.valueOf(100))
                            .divide(possible, 2, RoundingMode.HALF_UP)
                            .toPlainString();
        }

        private static Optional<BigDecimal> weight(QuestionnaireItemComponent item, Type given) {
            return item.getAnswerOption().stream()
                    .filter(option -> option.getValueCoding().getCode().equals(((Coding) given).getCode()))
                    .flatMap(option -> weightOf(option.getValueCoding(), option))
                    .findFirst();
        }

        private static Stream<BigDecimal> weights(QuestionnaireItemComponent item) {
            return item.getAnswerOption().stream().flatMap(option -> weightOf(option.getValueCoding(), option));
        }

        private static Stream<BigDecimal> weightOf(Element... places) {
            return Stream.of(places)
                    .filter(place -> place.hasExtension(WEIGHT))
                    .map(place -> place.getExtensionByUrl(WEIGHT).getValue())
                    .map(DecimalType.class::cast)
                    .map(PrimitiveType::getValue);
        }
    }
}
