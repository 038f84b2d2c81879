package org.systemicalliance.server.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.RelatedArtifact;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.hl7.fhir.r4.model.Type;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.measure.Reliability;
import org.systemicalliance.alliance.measure.Reliability.Scope;
import org.systemicalliance.alliance.measure.ReliabilityKind;

/** Reliabilities of forms, read from Libraries of profile {@code form-reliability}. */
public final class FormReliabilities {

    private static final String LIBRARY_TYPE = Guide.codeSystem("alliance-library-type");
    private static final String FORM_RELIABILITY = "form-reliability";
    private static final String RELIABILITY = Guide.profile("reliability");
    private static final int LONGEST_FORM = 500;
    private static final int LONGEST_LANGUAGE = 40;
    private static final int LONGEST_POPULATION = 200;
    private static final int LONGEST_SOURCE = 2000;

    private FormReliabilities() {}

    /** Whether a library states one. */
    public static boolean isReliability(Library library) {
        return library.getType().hasCoding(LIBRARY_TYPE, FORM_RELIABILITY);
    }

    /** Whether it is to be used: drafts are not yet, retired ones no more. */
    public static boolean isInForce(Library library) {
        return library.getStatus() == PublicationStatus.ACTIVE;
    }

    /**
     * Reads one.
     *
     * @throws RuleViolation if something that has to be known is missing, or cannot be
     */
    public static Reliability read(Library library) {
        Extension stated = library.getExtensionByUrl(RELIABILITY);
        if (stated == null) {
            throw incomplete("reliability");
        }
        Scope scope = new Scope(
                within(form(library), LONGEST_FORM, "Library.relatedArtifact"),
                within(value(stated, "language").primitiveValue(), LONGEST_LANGUAGE, "Library.extension"),
                within(population(stated), LONGEST_POPULATION, "Library.extension"),
                within(source(library), LONGEST_SOURCE, "Library.relatedArtifact"));
        try {
            return new Reliability(
                    References.to(library),
                    scope,
                    ReliabilityKind.of(value(stated, "kind").primitiveValue()),
                    number(stated, "standardDeviation"),
                    number(stated, "coefficient"));
        } catch (IllegalArgumentException impossible) {
            throw new RuleViolation(
                    "sal-reliability", "Library.extension('" + RELIABILITY + "')", sentence(impossible.getMessage()));
        }
    }

    /** The canonical of the form it is about. */
    public static String form(Library library) {
        return artifact(library, RelatedArtifactType.DEPENDSON)
                .map(RelatedArtifact::getResource)
                .orElseThrow(() -> incomplete("form"));
    }

    private static String source(Library library) {
        return artifact(library, RelatedArtifactType.CITATION)
                .map(RelatedArtifact::getCitation)
                .orElseThrow(() -> incomplete("source"));
    }

    private static Optional<RelatedArtifact> artifact(Library library, RelatedArtifactType type) {
        return library.getRelatedArtifact().stream()
                .filter(artifact -> artifact.getType() == type)
                .findFirst();
    }

    /** Its code where it has one, else its name. */
    private static String population(Extension stated) {
        if (value(stated, "population") instanceof CodeableConcept population) {
            return Optional.ofNullable(population.getCodingFirstRep().getCode())
                    .or(() -> Optional.ofNullable(population.getText()))
                    .orElseThrow(() -> incomplete("population"));
        }
        throw incomplete("population");
    }

    private static double number(Extension stated, String name) {
        return value(stated, name) instanceof DecimalType decimal
                ? Optional.ofNullable(decimal.getValue())
                        .map(BigDecimal::doubleValue)
                        .orElse(Double.NaN)
                : Double.NaN;
    }

    private static Type value(Extension stated, String name) {
        return Optional.ofNullable(stated.getExtensionByUrl(name))
                .map(Extension::getValue)
                .orElseThrow(() -> incomplete(name));
    }

    private static String within(String text, int longest, String element) {
        if (text.length() > longest) {
            throw new RuleViolation(
                    "sal-reliability-length", element, "This has room for %d characters at most.".formatted(longest));
        }
        return text;
    }

    private static RuleViolation incomplete(String what) {
        return new RuleViolation(
                "sal-reliability",
                "Library.extension('" + RELIABILITY + "')",
                "A reliability states its %s.".formatted(what));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
