package org.systemicalliance.alliance.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.Subsystem;
import org.systemicalliance.alliance.picture.AllianceSystem;
import org.systemicalliance.alliance.picture.DirectedCourse;
import org.systemicalliance.alliance.picture.PairPicture;

/**
 * All that is said about a picture beyond what was answered. It is made of what the picture shows and of nothing else, so
 * that whoever may see the picture can be told all of it.
 *
 * @param changes of every direction with two ratings that can be compared
 * @param strains directions that somebody should look at
 * @param discrepancies of every pair of adults who rated each other on comparable forms
 * @param splits of every informant with several partners
 * @param weakest links, one per family of forms
 * @param indices of the subsystems that the team has
 * @param comparisons how many were made
 */
public record SystemMeasure(
        List<Change> changes,
        List<PossibleStrain> strains,
        List<Discrepancy> discrepancies,
        List<SplitAlliance> splits,
        List<WeakestLink> weakest,
        List<SubsystemIndex> indices,
        Comparisons comparisons) {

    /** Measures a system. */
    public static SystemMeasure of(AllianceSystem system, Reliabilities reliabilities, MeasurePolicy policy) {
        return new Measuring(system, reliabilities, policy).measure();
    }

    private record Measuring(AllianceSystem system, Reliabilities reliabilities, MeasurePolicy policy) {

        SystemMeasure measure() {
            List<Change> changes = new ArrayList<>();
            List<PossibleStrain> strains = new ArrayList<>();
            courses().forEach(course -> {
                Optional<Change> change = Change.of(course, policy.baseline(), reliabilities);
                change.ifPresent(changes::add);
                PossibleStrain.of(course, change).ifPresent(strains::add);
            });
            List<Discrepancy> discrepancies =
                    system.pairs().stream().flatMap(this::discrepancy).toList();
            List<Measured> heard = system.pairs().stream()
                    .flatMap(pair -> heard(pair).stream())
                    .toList();
            return new SystemMeasure(
                    changes,
                    strains,
                    discrepancies,
                    SplitAlliance.of(heard),
                    WeakestLink.of(heard),
                    indices(discrepancies),
                    Comparisons.of(changes, discrepancies));
        }

        private Stream<DirectedCourse> courses() {
            return system.pairs().stream()
                    .flatMap(pair -> Stream.concat(pair.expected().stream(), pair.others().stream()));
        }

        private Stream<Discrepancy> discrepancy(PairPicture pair) {
            List<Measured> heard = heard(pair);
            return heard.size() == 2
                    ? Discrepancy.of(pair.type(), heard.get(0), heard.get(1)).stream()
                    : Stream.empty();
        }

        /** What the two of a pair last said within the window. */
        private List<Measured> heard(PairPicture pair) {
            return pair.expected().stream()
                    .flatMap(course -> course
                            .newestScored()
                            .map(point ->
                                    new Measured(course.direction(), point, reliabilities.errorOf(point.edition())))
                            .stream())
                    .toList();
        }

        private List<SubsystemIndex> indices(List<Discrepancy> discrepancies) {
            List<PairShare> primary = system.pairs().stream()
                    .filter(pair -> pair.type().subsystem() == Subsystem.PRIMARY)
                    .flatMap(pair -> PairShare.ofAdult(pair.type(), heard(pair)).stream())
                    .toList();
            List<PairShare> secondary =
                    discrepancies.stream().map(PairShare::of).toList();
            return Stream.concat(
                            index(Subsystem.PRIMARY, primary).stream(), index(Subsystem.SECONDARY, secondary).stream())
                    .toList();
        }

        /** The index of a subsystem; empty where the team makes no pair of it possible. */
        private Optional<SubsystemIndex> index(Subsystem subsystem, List<PairShare> shares) {
            Map<DyadType, Integer> expected = expected(subsystem);
            return expected.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SubsystemIndex.of(subsystem, expected, shares, policy));
        }

        /** Every pair there is, seen or not: an index of what one may see does not pretend to be one of everything. */
        private Map<DyadType, Integer> expected(Subsystem subsystem) {
            Map<DyadType, Integer> expected = new EnumMap<>(DyadType.class);
            system.pairs().forEach(pair -> expected.merge(pair.type(), 1, Integer::sum));
            system.unseen().forEach((type, number) -> expected.merge(type, number, Integer::sum));
            expected.keySet().removeIf(type -> type.subsystem() != subsystem);
            return expected;
        }
    }
}
