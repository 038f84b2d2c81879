package org.systemicalliance.server.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.systemicalliance.alliance.factor.FactorValue;
import org.systemicalliance.alliance.factor.FactorValue.Chosen;
import org.systemicalliance.alliance.factor.FactorValue.Code;
import org.systemicalliance.alliance.factor.FactorValue.Elsewhere;
import org.systemicalliance.alliance.factor.FactorValue.Measured;
import org.systemicalliance.alliance.factor.FactorValue.Truth;
import org.systemicalliance.alliance.factor.FactorValue.Whole;

/** Factors as Observations of profile {@code alliance-factor}. */
public final class Factors {

    private static final String UCUM = "http://unitsofmeasure.org";

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";

    /** Units that are not known by their codes. */
    private static final Map<String, String> WORDS =
            Map.of("/wk", "per week", "/mo", "per month", "%", "percent", "{score}", "score");

    private Factors() {}

    /** What helps and hinders an alliance, or shows it: a concept of the article, but no rating. */
    public static boolean isFactor(Observation observation) {
        return codes(observation).findAny().isPresent();
    }

    /** The code of the factor. */
    public static String codeOf(Observation factor) {
        return codes(factor).findFirst().orElseThrow();
    }

    /** The dyad that a factor is about; empty where it is about the child or the whole system. */
    public static Optional<String> dyadOf(Observation factor) {
        return focus(factor).filter(Factors::isCareTeam).findFirst();
    }

    /** The people who are named as those it is about. */
    public static Set<String> named(Observation factor) {
        return focus(factor).filter(literal -> !isCareTeam(literal)).collect(Collectors.toSet());
    }

    /** What is reported; empty where it is said why there is nothing. */
    public static Optional<FactorValue> value(Observation factor) {
        if (factor.hasDataAbsentReason()) {
            return Optional.empty();
        }
        return Optional.of(read(factor.getValue()));
    }

    /** A factor of a child, of which everything else is still to be said. */
    public static Observation observation(String code, String child) {
        Observation factor = new Observation();
        factor.getMeta().addProfile(Guide.profile("alliance-factor"));
        factor.addCategory(concept(CATEGORY, "survey"));
        factor.setCode(concept(Guide.CONCEPT, code));
        factor.setSubject(new Reference(child));
        return factor;
    }

    /** A value as it is written; null for one that stands elsewhere. */
    public static Type written(FactorValue value) {
        if (value instanceof Truth truth) {
            return new BooleanType(truth.holds());
        } else if (value instanceof Whole whole) {
            return new IntegerType(whole.number());
        } else if (value instanceof Measured measured) {
            return new Quantity()
                    .setValue(measured.number())
                    .setUnit(WORDS.getOrDefault(measured.unit(), measured.unit()))
                    .setSystem(UCUM)
                    .setCode(measured.unit());
        } else if (value instanceof Chosen chosen) {
            CodeableConcept concept = new CodeableConcept();
            chosen.codes().forEach(code -> concept.addCoding(coding(code.system(), code.code())));
            return concept;
        }
        return null;
    }

    private static FactorValue read(Type value) {
        if (value instanceof BooleanType truth && truth.hasValue()) {
            return new Truth(truth.booleanValue());
        } else if (value instanceof IntegerType whole && whole.hasValue()) {
            return new Whole(whole.getValue());
        } else if (value instanceof Quantity quantity && quantity.hasValue()) {
            return measured(quantity);
        } else if (value instanceof CodeableConcept concept) {
            return chosen(concept);
        }
        return new Elsewhere();
    }

    private static Measured measured(Quantity quantity) {
        String unit = UCUM.equals(quantity.getSystem()) ? quantity.getCode() : null;
        return new Measured(quantity.getValue(), Optional.ofNullable(unit).orElse(""));
    }

    private static Chosen chosen(CodeableConcept concept) {
        return new Chosen(concept.getCoding().stream()
                .filter(coding -> coding.hasSystem() && coding.hasCode())
                .map(coding -> new Code(coding.getSystem(), coding.getCode()))
                .collect(Collectors.toSet()));
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(coding(system, code));
    }

    private static Coding coding(String system, String code) {
        return new Coding().setSystem(system).setCode(code);
    }

    private static Stream<String> codes(Observation observation) {
        return observation.getCode().getCoding().stream()
                .filter(coding -> Guide.CONCEPT.equals(coding.getSystem()))
                .map(Coding::getCode);
    }

    private static Stream<String> focus(Observation factor) {
        return factor.getFocus().stream().flatMap(reference -> References.literal(reference).stream());
    }

    private static boolean isCareTeam(String literal) {
        return References.typeOf(literal).equals("CareTeam");
    }
}
