package org.systemicalliance.server.picture;

import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.picture.Coverage;
import org.systemicalliance.alliance.picture.CoverageStatus;
import org.systemicalliance.alliance.picture.DirectedCourse;
import org.systemicalliance.alliance.picture.PairPicture;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.picture.Window;
import org.systemicalliance.alliance.team.Span;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Guide;

/** Writes what was heard, and what was not, as Observations of the profiles of coverage. */
final class CoverageTranslator {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";

    private static final String UCUM = "http://unitsofmeasure.org";

    private final String child;
    private final Window window;

    CoverageTranslator(String child, Window window) {
        this.child = child;
        this.window = window;
    }

    Observation ofPair(PairPicture pair) {
        Observation coverage = observation("dyad-coverage");
        coverage.addFocus(new Reference(pair.dyad()));
        Stream.concat(pair.expected().stream(), pair.others().stream())
                .forEach(course -> coverage.addComponent(component(course)));
        return coverage;
    }

    Observation ofSystem(Coverage coverage) {
        Observation observation = observation("system-coverage");
        count(observation, "pairs-expected", coverage.expectedPairs());
        count(observation, "pairs-answered", coverage.answeredPairs());
        count(observation, "pairs-without-contact", coverage.pairsWithoutContact());
        count(observation, "directions-expected", coverage.expectedDirections());
        for (CoverageStatus status : CoverageStatus.values()) {
            count(observation, "directions-" + status.code(), coverage.count(status));
        }
        count(observation, "types-expected", coverage.expectedTypes());
        count(observation, "types-present", coverage.presentTypes());
        return observation;
    }

    private Observation observation(String measure) {
        Observation coverage = new Observation();
        coverage.getMeta().addProfile(Guide.profile(measure));
        coverage.setStatus(ObservationStatus.FINAL);
        coverage.addCategory(concept(CATEGORY, "survey"));
        coverage.setCode(concept(Guide.MEASURE, measure));
        coverage.setSubject(new Reference(child));
        coverage.setEffective(Days.period(new Span(window.from(), window.asOf())));
        return coverage;
    }

    private static ObservationComponentComponent component(DirectedCourse course) {
        ObservationComponentComponent component = new ObservationComponentComponent();
        component.addExtension(direction(course.direction()));
        course.newest().ifPresent(latest -> component.addExtension(latest(latest, course.ageInDays())));
        component.setCode(concept(Guide.MEASURE, "direction-coverage"));
        component.setValue(concept(Guide.COVERAGE_STATUS, course.status().code()));
        return component;
    }

    private static Extension direction(Direction direction) {
        Extension extension = new Extension(Guide.DIRECTION);
        extension.addExtension("informant", new Reference(direction.informant()));
        extension.addExtension("partner", new Reference(direction.partner()));
        extension.addExtension(
                "perspective", new CodeType(direction.perspective().code()));
        return extension;
    }

    private static Extension latest(RatingPoint rating, long days) {
        Extension extension = new Extension(Guide.LATEST_RATING);
        extension.addExtension("rating", new Reference(rating.rating()));
        Duration age = new Duration();
        age.setValue(days).setUnit("days").setSystem(UCUM).setCode("d");
        extension.addExtension("age", age);
        return extension;
    }

    private static void count(Observation coverage, String measure, Set<?> counted) {
        count(coverage, measure, counted.size());
    }

    private static void count(Observation coverage, String measure, int number) {
        coverage.addComponent().setCode(concept(Guide.MEASURE, measure)).setValue(new IntegerType(number));
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }
}
