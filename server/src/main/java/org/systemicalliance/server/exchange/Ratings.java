package org.systemicalliance.server.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.rating.Core;
import org.systemicalliance.alliance.rating.Edition;

/** Directed ratings, read from Observations of profile {@code directed-rating}. */
public final class Ratings {

    private Ratings() {}

    public static boolean isRating(Observation observation) {
        return observation.getCode().getCoding().stream().anyMatch(Ratings::isRating);
    }

    /** Whether the rating stands: it is neither taken back nor on its way. */
    public static boolean stands(Observation rating) {
        return rating.getStatus() == ObservationStatus.FINAL || rating.getStatus() == ObservationStatus.AMENDED;
    }

    public static String childOf(Observation rating) {
        return literal(rating.getSubject(), "subject");
    }

    /** Whose word it is, about whom. */
    public static Direction direction(Observation rating) {
        return new Direction(
                focus(rating, true),
                literal(rating.getPerformerFirstRep(), "performer"),
                focus(rating, false),
                perspective(rating));
    }

    /** What was rated, and when. */
    public static RatingPoint point(Observation rating) {
        return new RatingPoint(
                References.to(rating),
                assessed(rating),
                rating.hasValueQuantity() ? score(rating) : null,
                count(rating, "answered"),
                count(rating, "asked"),
                edition(rating),
                marked(rating));
    }

    private static boolean isRating(Coding coding) {
        return Guide.MEASURE.equals(coding.getSystem()) && Guide.DIRECTED_RATING.equals(coding.getCode());
    }

    private static BigDecimal score(Observation rating) {
        return rating.getValueQuantity().getValue();
    }

    private static Instant assessed(Observation rating) {
        if (rating.getEffective() instanceof DateTimeType time && time.hasValue()) {
            return time.getValue().toInstant();
        }
        throw new RuleViolation("sal-rating-time", "Observation.effective", "A rating says when it was given.");
    }

    private static String focus(Observation rating, boolean dyad) {
        return rating.getFocus().stream()
                .flatMap(reference -> References.literal(reference).stream())
                .filter(literal -> References.typeOf(literal).equals("CareTeam") == dyad)
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "sal-rating-focus", "Observation.focus", "In focus are one dyad and one partner."));
    }

    private static Perspective perspective(Observation rating) {
        Extension perspective = rating.getExtensionByUrl(Guide.PERSPECTIVE);
        if (perspective == null || !perspective.hasValue()) {
            throw new RuleViolation(
                    "sal-rating-perspective",
                    "Observation.extension",
                    "A rating says from where its informant speaks.");
        }
        return Perspective.of(perspective.getValue().primitiveValue());
    }

    private static int count(Observation rating, String name) {
        Extension count = rating.getExtensionByUrl(Guide.ITEM_COUNT);
        Extension part = count == null ? null : count.getExtensionByUrl(name);
        return part != null && part.getValue() instanceof IntegerType number ? number.getValue() : 0;
    }

    /** The form as it was answered. Ratings of earlier servers do not say all of it, and are not compared then. */
    private static Edition edition(Observation rating) {
        Extension form = rating.getExtensionByUrl(Guide.RATED_FORM);
        return new Edition(
                form(rating.getMethod().getCodingFirstRep()),
                part(form, "core").map(Core::of).orElse(null),
                part(form, "language").orElse(null));
    }

    /** The canonical of the form that is the method of a rating; those of the guide have codes in a list of their own. */
    private static String form(Coding method) {
        String base = Guide.INSTRUMENT.equals(method.getSystem()) ? Guide.FORMS : method.getSystem();
        return base + "/" + method.getCode() + "|" + method.getVersion();
    }

    private static Optional<String> part(Extension extension, String name) {
        return Optional.ofNullable(extension)
                .map(whole -> whole.getExtensionByUrl(name))
                .map(part -> part.getValue().primitiveValue());
    }

    private static Set<String> marked(Observation rating) {
        return rating.getExtensionsByUrl(Guide.MARKED_ITEM).stream()
                .map(item -> item.getValue().primitiveValue())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String literal(Reference reference, String element) {
        return References.literal(reference)
                .orElseThrow(() -> new RuleViolation(
                        "sal-rating-" + element, "Observation." + element, "A rating names its " + element + "."));
    }
}
