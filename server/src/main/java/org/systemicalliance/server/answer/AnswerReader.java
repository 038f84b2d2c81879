package org.systemicalliance.server.answer;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.answer.Claim;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.rating.Answers;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;

/**
 * Reads a completed answer. Whatever the profile demands is demanded here too, so that an answer that was never
 * validated is read just as strictly. The score that a renderer computed is not looked at.
 */
final class AnswerReader {

    /** As long as registered languages are, with their regions and scripts. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

    private AnswerReader() {}

    /**
     * @throws RuleViolation if the answer leaves out what has to be known, or marks what the form does not offer
     */
    static AnswerSheet read(QuestionnaireResponse answer, ScoredForm form) {
        String informant = person(answer.getSource(), "source", "An answer names its informant.");
        Claim claim = new Claim(
                form.form(),
                person(answer.getSubject(), "subject", "An answer names the child it is about."),
                informant,
                person(answer.getAuthor(), "author", "An answer names who recorded it."),
                reference(answer.getExtensionByUrl(Guide.ANSWER_PARTNER)),
                perspective(answer),
                assistants(answer),
                authored(answer.getAuthoredElement()),
                Days.first(answer.getAuthoredElement()).orElseThrow());
        return new AnswerSheet(
                form,
                dyad(answer),
                claim,
                answers(answer, form),
                language(answer, form),
                answer.getAuthoredElement(),
                answer.getStatus() == QuestionnaireResponseStatus.AMENDED);
    }

    private static String person(Reference reference, String element, String sentence) {
        return References.literal(reference)
                .orElseThrow(
                        () -> new RuleViolation("sal-answer-" + element, "QuestionnaireResponse." + element, sentence));
    }

    private static String dyad(QuestionnaireResponse answer) {
        return reference(answer.getExtensionByUrl(Guide.ANSWER_DYAD))
                .filter(dyad -> References.typeOf(dyad).equals("CareTeam"))
                .orElseThrow(() -> new RuleViolation(
                        "sal-answer-dyad",
                        "QuestionnaireResponse.extension('" + Guide.ANSWER_DYAD + "')",
                        "An answer names the dyad it is about."));
    }

    private static Optional<String> language(QuestionnaireResponse answer, ScoredForm form) {
        Optional<String> language = Optional.ofNullable(answer.getLanguage()).or(form::language);
        if (language.filter(tag -> !LANGUAGE.matcher(tag).matches()).isPresent()) {
            throw new RuleViolation(
                    "sal-answer-language",
                    "QuestionnaireResponse.language",
                    "A language is written as BCP 47 has it, for instance en or fil-PH.");
        }
        return language;
    }

    private static Optional<Perspective> perspective(QuestionnaireResponse answer) {
        return Optional.ofNullable(answer.getExtensionByUrl(Guide.PERSPECTIVE))
                .filter(Extension::hasValue)
                .map(stated -> Perspective.of(stated.getValue().primitiveValue()));
    }

    private static Set<String> assistants(QuestionnaireResponse answer) {
        return answer.getExtensionsByUrl(Guide.ANSWER_HELPER).stream()
                .flatMap(helper -> reference(helper.getExtensionByUrl("person")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> reference(Extension extension) {
        return extension != null && extension.getValue() instanceof Reference reference
                ? References.literal(reference)
                : Optional.empty();
    }

    /** A day begins first where the clocks are fourteen hours ahead. */
    private static Instant authored(DateTimeType authored) {
        if (!authored.hasValue() || authored.getPrecision().ordinal() < TemporalPrecisionEnum.DAY.ordinal()) {
            throw new RuleViolation(
                    "sal-answer-authored",
                    "QuestionnaireResponse.authored",
                    "An answer says when it was given, at least to the day.");
        }
        if (authored.getPrecision() == TemporalPrecisionEnum.DAY) {
            return LocalDate.parse(authored.getValueAsString()).atStartOfDay().toInstant(ZoneOffset.ofHours(14));
        }
        return authored.getValue().toInstant();
    }

    private static Answers answers(QuestionnaireResponse answer, ScoredForm form) {
        Map<String, Integer> values = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Set<String> seen = new HashSet<>();
        every(answer.getItem()).forEach(item -> {
            requireKnownOnce(item.getLinkId(), form, seen);
            value(item, form).ifPresent(value -> values.put(item.getLinkId(), value));
            count(item).ifPresent(count -> counts.put(item.getLinkId(), count));
        });
        return new Answers(form.form(), values, counts);
    }

    private static Stream<QuestionnaireResponseItemComponent> every(List<QuestionnaireResponseItemComponent> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), every(item.getItem())));
    }

    private static void requireKnownOnce(String linkId, ScoredForm form, Set<String> seen) {
        if (!form.linkIds().contains(String.valueOf(linkId))) {
            throw new RuleViolation("sal-answer-item", path(linkId), "The form has no item '%s'.".formatted(linkId));
        }
        if (!seen.add(linkId)) {
            throw new RuleViolation(
                    "sal-answer-linkid", path(linkId), "The item '%s' is answered once.".formatted(linkId));
        }
    }

    private static OptionalInt value(QuestionnaireResponseItemComponent item, ScoredForm form) {
        Map<String, OptionalInt> options = form.options().get(item.getLinkId());
        if (options == null || !item.hasAnswer()) {
            return OptionalInt.empty();
        }
        QuestionnaireResponseItemAnswerComponent mark = single(item);
        OptionalInt value = mark.getValue() instanceof Coding coding ? options.get(coding.getCode()) : null;
        if (value == null) {
            throw new RuleViolation(
                    "sal-answer-option",
                    path(item.getLinkId()) + ".answer.value",
                    "The answer to '%s' is one of the options of the form.".formatted(item.getLinkId()));
        }
        return value;
    }

    private static QuestionnaireResponseItemAnswerComponent single(QuestionnaireResponseItemComponent item) {
        if (item.getAnswer().size() > 1) {
            throw new RuleViolation(
                    "sal-answer-single",
                    path(item.getLinkId()) + ".answer",
                    "The item '%s' has one answer.".formatted(item.getLinkId()));
        }
        return item.getAnswerFirstRep();
    }

    private static OptionalInt count(QuestionnaireResponseItemComponent item) {
        return item.hasAnswer() && item.getAnswerFirstRep().getValue() instanceof IntegerType number
                ? OptionalInt.of(number.getValue())
                : OptionalInt.empty();
    }

    private static String path(String linkId) {
        return "QuestionnaireResponse.item.where(linkId='%s')".formatted(linkId);
    }
}
