package org.systemicalliance.server.picture;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.systemicalliance.alliance.measure.Change;
import org.systemicalliance.alliance.measure.Comparisons;
import org.systemicalliance.alliance.measure.Discrepancy;
import org.systemicalliance.alliance.measure.Measured;
import org.systemicalliance.alliance.measure.PossibleStrain;
import org.systemicalliance.alliance.measure.SplitAlliance;
import org.systemicalliance.alliance.measure.WeakestLink;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.picture.Window;

/** Writes what follows from ratings beyond what was answered, as Observations of the profiles of the guide. */
final class MeasureTranslator {

    private static final String STRAIN = "Possible strain – review";

    private final String child;
    private final Window window;

    MeasureTranslator(String child, Window window) {
        this.child = child;
        this.window = window;
    }

    Observation of(Change change) {
        Measured newest = change.newest();
        return finding("directed-change")
                .extension(Extensions.direction(newest.direction()))
                .extension(Extensions.error(newest.score(), newest.error()))
                .focus(newest.direction().dyad())
                .value(change.difference())
                .from(List.of(newest.point(), change.baseline()))
                .choice("change-baseline", "change-baseline", change.kind().code())
                .figure("reliable-change-index", change.index(), Finding.PLAIN)
                .figure("change-threshold", change.threshold(), Finding.POINTS)
                .observation();
    }

    Observation of(PossibleStrain strain) {
        Finding finding = finding("possible-strain")
                .measure("possible-strain", STRAIN)
                .extension(Extensions.direction(strain.direction()))
                .focus(strain.direction().dyad())
                .from(Stream.concat(Stream.of(strain.newest()), strain.change().map(Change::baseline).stream())
                        .distinct()
                        .toList());
        strain.bases().stream().sorted().forEach(basis -> finding.choice("strain-basis", "strain-basis", basis.code()));
        return finding.observation();
    }

    Observation of(Discrepancy pair) {
        Finding finding = finding("discrepancy")
                .focus(pair.first().direction().dyad())
                .value(pair.difference())
                .from(points(pair.ratings()))
                .figure("standard-error", pair.standardError(), Finding.POINTS)
                .figure("standardized-discrepancy", pair.standardized(), Finding.PLAIN);
        pair.isBeyondError()
                .ifPresentOrElse(beyond -> finding.flag("beyond-error", beyond), () -> finding.unknown("beyond-error"));
        return finding.figure("mutual-rating", pair.mutual(), Finding.POINTS)
                .count("days-apart", (int) pair.daysApart())
                .observation();
    }

    Observation of(SplitAlliance split) {
        return finding("split-alliance")
                .focus(split.informant())
                .value(split.range())
                .from(points(split.ratings()))
                .count("ratings-compared", split.ratings().size())
                .figure("lowest-rating", split.lowest(), Finding.POINTS)
                .figure("highest-rating", split.highest(), Finding.POINTS)
                .observation();
    }

    Observation of(WeakestLink weakest) {
        Finding finding = finding("weakest-link")
                .extension(Extensions.form(weakest.family()))
                .extension(Extensions.error(
                        weakest.lowest().score(), weakest.lowest().error()))
                .value(weakest.lowest().score())
                .from(points(weakest.links()))
                .count("ratings-compared", weakest.compared())
                .flag("ties-known", weakest.tiesKnown());
        weakest.links().forEach(link -> finding.part("tied-link")
                .setValue(Finding.quantity(link.score(), Finding.POINTS))
                .addExtension(Extensions.direction(link.direction())));
        return finding.observation();
    }

    Observation of(Comparisons comparisons) {
        Comparisons.Count changes = comparisons.changes();
        Comparisons.Count discrepancies = comparisons.discrepancies();
        return finding("comparisons")
                .count("changes-compared", changes.compared())
                .count("changes-error-unknown", changes.unknown())
                .count("declines-flagged", changes.flagged())
                .figure("declines-expected-by-error", changes.expectedFalse(), Finding.PLAIN)
                .count("discrepancies-compared", discrepancies.compared())
                .count("discrepancies-error-unknown", discrepancies.unknown())
                .count("discrepancies-flagged", discrepancies.flagged())
                .figure("discrepancies-expected-by-error", discrepancies.expectedFalse(), Finding.PLAIN)
                .observation();
    }

    private Finding finding(String measure) {
        return new Finding(measure, child, window);
    }

    private static List<RatingPoint> points(List<Measured> ratings) {
        return ratings.stream().map(Measured::point).toList();
    }
}
