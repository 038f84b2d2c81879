package org.systemicalliance.server.picture;

import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.systemicalliance.alliance.measure.Reliabilities;
import org.systemicalliance.alliance.picture.Coverage;
import org.systemicalliance.alliance.picture.CoverageStatus;
import org.systemicalliance.alliance.picture.DirectedCourse;
import org.systemicalliance.alliance.picture.PairPicture;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.picture.Window;
import org.systemicalliance.server.exchange.Guide;

/** Writes what was heard, and what was not, as Observations of the profiles of coverage. */
final class CoverageTranslator {

    private final String child;
    private final Window window;
    private final Reliabilities reliabilities;

    CoverageTranslator(String child, Window window, Reliabilities reliabilities) {
        this.child = child;
        this.window = window;
        this.reliabilities = reliabilities;
    }

    Observation ofPair(PairPicture pair) {
        Finding coverage = new Finding("dyad-coverage", child, window).focus(pair.dyad());
        Stream.concat(pair.expected().stream(), pair.others().stream())
                .forEach(course -> write(course, coverage.part("direction-coverage")));
        return coverage.observation();
    }

    Observation ofSystem(Coverage coverage) {
        Finding finding = new Finding("system-coverage", child, window)
                .count("pairs-expected", coverage.expectedPairs())
                .count("pairs-answered", coverage.answeredPairs())
                .count("pairs-without-contact", coverage.pairsWithoutContact())
                .count("directions-expected", coverage.expectedDirections());
        for (CoverageStatus status : CoverageStatus.values()) {
            finding.count("directions-" + status.code(), coverage.count(status));
        }
        return finding.count("types-expected", coverage.expectedTypes().size())
                .count("types-present", coverage.presentTypes().size())
                .observation();
    }

    private void write(DirectedCourse course, ObservationComponentComponent part) {
        part.addExtension(Extensions.direction(course.direction()));
        course.newest().ifPresent(latest -> {
            part.addExtension(Extensions.latest(latest, course.ageInDays()));
            writeError(latest, part);
        });
        part.setValue(Finding.concept(Guide.COVERAGE_STATUS, course.status().code()));
    }

    private void writeError(RatingPoint latest, ObservationComponentComponent part) {
        latest.scored()
                .ifPresent(score -> part.addExtension(
                        Extensions.error(score.doubleValue(), reliabilities.errorOf(latest.edition()))));
    }
}
