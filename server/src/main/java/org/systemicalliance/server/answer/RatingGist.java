package org.systemicalliance.server.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;

/**
 * What a rating says, without how it is written: two ratings with the same gist say the same. Narrative, labels and
 * further codings do not matter; who, about whom, when, by which form in which language, how many items, which
 * were marked and which score do.
 */
record RatingGist(
        String status,
        Set<String> subject,
        Set<String> focus,
        Set<String> performer,
        Set<String> answer,
        Date assessed,
        String instrument,
        String perspective,
        String core,
        String language,
        Set<String> marked,
        Measured total,
        Map<String, Measured> elements) {

    /** A score or the reason why there is none, with the items that it rests on. */
    private record Measured(BigDecimal score, String absence, String answered, String asked) {}

    static RatingGist of(Observation rating) {
        return new RatingGist(
                rating.getStatusElement().asStringValue(),
                literals(List.of(rating.getSubject())),
                literals(rating.getFocus()),
                literals(rating.getPerformer()),
                literals(rating.getDerivedFrom()),
                rating.getEffective() instanceof DateTimeType time ? time.getValue() : null,
                instrument(rating.getMethod()),
                text(rating.getExtensionByUrl(Guide.PERSPECTIVE)),
                part(rating.getExtensionByUrl(Guide.RATED_FORM), "core"),
                part(rating.getExtensionByUrl(Guide.RATED_FORM), "language"),
                marked(rating),
                measured(rating.getValue(), rating.getDataAbsentReason(), rating.getExtensionByUrl(Guide.ITEM_COUNT)),
                elements(rating));
    }

    private static Map<String, Measured> elements(Observation rating) {
        Map<String, Measured> elements = new TreeMap<>();
        rating.getComponent()
                .forEach(component -> elements.put(
                        code(component.getCode(), Guide.ELEMENT),
                        measured(
                                component.getValue(),
                                component.getDataAbsentReason(),
                                component.getExtensionByUrl(Guide.ITEM_COUNT))));
        return elements;
    }

    private static Measured measured(Type value, CodeableConcept absence, Extension count) {
        BigDecimal score = value instanceof Quantity quantity && quantity.hasValue()
                ? quantity.getValue().setScale(2, RoundingMode.HALF_UP)
                : null;
        return new Measured(score, code(absence, Guide.RATING_ABSENCE), part(count, "answered"), part(count, "asked"));
    }

    private static Set<String> marked(Observation rating) {
        return rating.getExtensionsByUrl(Guide.MARKED_ITEM).stream()
                .map(RatingGist::text)
                .collect(Collectors.toSet());
    }

    private static Set<String> literals(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> References.literal(reference).stream())
                .collect(Collectors.toSet());
    }

    /** Of several codings of the instrument the guide's own counts. */
    private static String instrument(CodeableConcept method) {
        return method.getCoding().stream()
                .sorted(Comparator.comparing(coding -> !Guide.INSTRUMENT.equals(coding.getSystem())))
                .map(coding -> String.join(
                        "|",
                        String.valueOf(coding.getSystem()),
                        String.valueOf(coding.getCode()),
                        String.valueOf(coding.getVersion())))
                .findFirst()
                .orElse("");
    }

    private static String code(CodeableConcept concept, String system) {
        return concept.getCoding().stream()
                .filter(coding -> system.equals(coding.getSystem()))
                .map(Coding::getCode)
                .findFirst()
                .orElse("");
    }

    private static String part(Extension extension, String name) {
        return extension == null ? "" : text(extension.getExtensionByUrl(name));
    }

    private static String text(Extension extension) {
        return extension == null || !extension.hasValue()
                ? ""
                : extension.getValue().primitiveValue();
    }
}
