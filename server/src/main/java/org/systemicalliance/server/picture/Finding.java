package org.systemicalliance.server.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.picture.Window;
import org.systemicalliance.alliance.team.Span;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Guide;

/** An Observation that is computed, while it is being written. What is not known is said to be unknown. */
final class Finding {

    static final String POINTS = "{score}";
    static final String PLAIN = "1";
    static final String PERCENT = "%";

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private static final String UCUM = "http://unitsofmeasure.org";
    private static final int DECIMALS = 2;

    private final Observation observation = new Observation();

    /**
     * @param profile id of the profile, which is also the measure unless said otherwise
     * @param child reference to the child
     */
    Finding(String profile, String child, Window window) {
        observation.getMeta().addProfile(Guide.profile(profile));
        observation.setStatus(ObservationStatus.FINAL);
        observation.addCategory(concept(CATEGORY, "survey"));
        observation.setCode(concept(Guide.MEASURE, profile));
        observation.setSubject(new Reference(child));
        observation.setEffective(Days.period(new Span(window.from(), window.asOf())));
    }

    Finding measure(String code, String text) {
        observation.setCode(concept(Guide.MEASURE, code).setText(text));
        return this;
    }

    Finding extension(Extension extension) {
        observation.addExtension(extension);
        return this;
    }

    /** In whose light it is seen: a dyad, or a person. */
    Finding focus(String literal) {
        observation.addFocus(new Reference(literal));
        return this;
    }

    Finding value(double points) {
        observation.setValue(quantity(points, POINTS));
        return this;
    }

    Finding without(String reason) {
        observation.setDataAbsentReason(concept(ABSENT, reason));
        return this;
    }

    Finding from(List<RatingPoint> ratings) {
        ratings.forEach(rating -> observation.addDerivedFrom(new Reference(rating.rating())));
        return this;
    }

    ObservationComponentComponent part(String measure) {
        return observation.addComponent().setCode(concept(Guide.MEASURE, measure));
    }

    Finding count(String measure, int number) {
        part(measure).setValue(new IntegerType(number));
        return this;
    }

    Finding flag(String measure, boolean holds) {
        part(measure).setValue(new BooleanType(holds));
        return this;
    }

    Finding figure(String measure, double number, String unit) {
        part(measure).setValue(quantity(number, unit));
        return this;
    }

    /** A number that may be unknown. */
    Finding figure(String measure, OptionalDouble number, String unit) {
        return number.isPresent() ? figure(measure, number.getAsDouble(), unit) : unknown(measure);
    }

    Finding unknown(String measure) {
        part(measure).setDataAbsentReason(concept(ABSENT, "unknown"));
        return this;
    }

    Finding choice(String measure, String codeSystem, String code) {
        part(measure).setValue(concept(Guide.codeSystem(codeSystem), code));
        return this;
    }

    Observation observation() {
        return observation;
    }

    static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }

    static Quantity quantity(double number, String unit) {
        Quantity quantity =
                new Quantity().setValue(rounded(number)).setSystem(UCUM).setCode(unit);
        return unit.equals(POINTS) ? quantity.setUnit("score") : quantity;
    }

    static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
