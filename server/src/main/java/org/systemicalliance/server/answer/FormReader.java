package org.systemicalliance.server.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.rating.Core;
import org.systemicalliance.alliance.rating.Element;
import org.systemicalliance.alliance.rating.Form;
import org.systemicalliance.alliance.rating.Item;
import org.systemicalliance.server.exchange.Guide;

/** Reads how a Questionnaire is scored from its extensions {@code form-scoring} and {@code item-scoring}. */
final class FormReader {

    private static final List<String> WEIGHTS = List.of(
            "http://hl7.org/fhir/StructureDefinition/itemWeight",
            "http://hl7.org/fhir/StructureDefinition/ordinalValue");

    private FormReader() {}

    /** Whether answers to a Questionnaire are rated. */
    static boolean isScored(Questionnaire questionnaire) {
        return questionnaire.hasExtension(Guide.FORM_SCORING);
    }

    /**
     * @throws RuleViolation if what the Questionnaire says about its scoring does not hold together
     */
    static ScoredForm read(Questionnaire questionnaire) {
        try {
            return new Reading(questionnaire).form();
        } catch (IllegalArgumentException contradiction) {
            throw incomplete(contradiction.getMessage());
        } catch (ArithmeticException fraction) {
            throw incomplete("a value of an option is no whole number");
        }
    }

    private static RuleViolation incomplete(String what) {
        return new RuleViolation(
                "sal-form-scoring",
                "Questionnaire.extension('" + Guide.FORM_SCORING + "')",
                "The form does not say completely how it is scored: %s.".formatted(what));
    }

    private record Reading(
            Questionnaire questionnaire,
            List<Item> items,
            Map<String, Map<String, OptionalInt>> options,
            Set<String> linkIds) {

        Reading(Questionnaire questionnaire) {
            this(questionnaire, new ArrayList<>(), new HashMap<>(), new HashSet<>());
            every(questionnaire.getItem()).forEach(this::take);
        }

        private static Stream<QuestionnaireItemComponent> every(List<QuestionnaireItemComponent> items) {
            return items.stream().flatMap(item -> Stream.concat(Stream.of(item), every(item.getItem())));
        }

        private void take(QuestionnaireItemComponent item) {
            linkIds.add(item.getLinkId());
            Extension scoring = item.getExtensionByUrl(Guide.ITEM_SCORING);
            if (scoring != null) {
                Map<String, OptionalInt> values = values(item);
                int maximum = values.values().stream()
                        .flatMapToInt(OptionalInt::stream)
                        .max()
                        .orElseThrow(() -> incomplete("no option of '%s' has a value".formatted(item.getLinkId())));
                options.put(item.getLinkId(), values);
                items.add(new Item(item.getLinkId(), element(scoring), reversed(scoring), maximum));
            }
        }

        ScoredForm form() {
            Extension scoring = questionnaire.getExtensionByUrl(Guide.FORM_SCORING);
            Form form = new Form(
                    questionnaire.getUrl(),
                    questionnaire.getVersion(),
                    Core.of(code(scoring, "core")),
                    DyadType.of(code(scoring, "dyadType")),
                    AgentRole.of(code(scoring, "informant")),
                    AgentRole.of(code(scoring, "partner")),
                    items,
                    number(scoring, "minimumForTotal").orElseThrow(() -> incomplete("minimumForTotal is missing")),
                    number(scoring, "minimumPerElement").orElse(0));
            return new ScoredForm(
                    form, instrument(), options, linkIds, Optional.ofNullable(questionnaire.getLanguage()));
        }

        /** The form as an instrument: its id as a code, in the guide's list or beside its own address. */
        private Coding instrument() {
            String url = Optional.ofNullable(questionnaire.getUrl())
                    .filter(address -> address.lastIndexOf('/') > 0)
                    .orElseThrow(() -> incomplete("its url has no last part that names it"));
            int slash = url.lastIndexOf('/');
            boolean ours = url.startsWith(Guide.CANONICAL + "/");
            return new Coding()
                    .setSystem(ours ? Guide.INSTRUMENT : url.substring(0, slash))
                    .setVersion(questionnaire.getVersion())
                    .setCode(url.substring(slash + 1));
        }
    }

    private static Map<String, OptionalInt> values(QuestionnaireItemComponent item) {
        Map<String, OptionalInt> values = new HashMap<>();
        for (QuestionnaireItemAnswerOptionComponent option : item.getAnswerOption()) {
            if (option.getValue() instanceof Coding coding) {
                values.put(coding.getCode(), weight(option, coding));
            }
        }
        return values;
    }

    private static OptionalInt weight(QuestionnaireItemAnswerOptionComponent option, Coding coding) {
        return WEIGHTS.stream()
                .flatMap(url -> Stream.of(coding.getExtensionByUrl(url), option.getExtensionByUrl(url)))
                .filter(extension -> extension != null && extension.getValue() instanceof DecimalType)
                .map(extension -> ((DecimalType) extension.getValue()).getValue())
                .filter(Objects::nonNull)
                .mapToInt(BigDecimal::intValueExact)
                .findFirst();
    }

    private static Element element(Extension scoring) {
        return Element.of(code(scoring, "element"));
    }

    private static boolean reversed(Extension scoring) {
        Extension reversed = scoring.getExtensionByUrl("reversed");
        return reversed != null && reversed.getValue() instanceof BooleanType value && value.booleanValue();
    }

    private static String code(Extension scoring, String name) {
        Extension part = scoring.getExtensionByUrl(name);
        if (part == null || part.getValue() == null) {
            throw incomplete(name + " is missing");
        }
        return part.getValue().primitiveValue();
    }

    private static Optional<Integer> number(Extension scoring, String name) {
        return Optional.ofNullable(scoring.getExtensionByUrl(name))
                .map(Extension::getValue)
                .filter(IntegerType.class::isInstance)
                .map(value -> ((IntegerType) value).getValue());
    }
}
