package org.systemicalliance.alliance.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.systemicalliance.alliance.rating.Edition.Family;

/**
 * The lowest directed score among those that can be compared, and all that error of measurement does not tell from it
 * (measurement specification, section 3, "Weakest link"). It is a link, not a person, and a minimum falls as more links are
 * compared.
 *
 * @param lowest one of the lowest scores
 * @param links every link whose interval overlaps that of the lowest, in no order of merit; where errors are unknown, those
 *     of the very same score
 * @param compared how many were compared
 * @param tiesKnown whether the error of every score compared is known, so that no tie is missing
 */
public record WeakestLink(Family family, Measured lowest, List<Measured> links, int compared, boolean tiesKnown) {

    static final Comparator<Family> FAMILIES =
            Comparator.comparing(Family::core).thenComparing(Family::version).thenComparing(Family::language);

    public WeakestLink {
        links = links.stream().sorted(Measured.ORDER).toList();
    }

    /** One per family of forms with at least two scores. */
    static List<WeakestLink> of(Collection<Measured> ratings) {
        return ratings.stream()
                .filter(measured -> measured.point().edition().isWhole())
                .collect(Collectors.groupingBy(
                        measured -> measured.point().edition().family()))
                .entrySet()
                .stream()
                .filter(group -> group.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey(FAMILIES))
                .map(group -> among(group.getKey(), group.getValue()))
                .toList();
    }

    private static WeakestLink among(Family family, List<Measured> compared) {
        Measured lowest = compared.stream()
                .min(Comparator.comparingDouble(Measured::score).thenComparing(Measured.ORDER))
                .orElseThrow();
        List<Measured> links = compared.stream()
                .filter(measured -> isTiedWith(lowest, measured))
                .toList();
        boolean tiesKnown =
                compared.stream().allMatch(measured -> measured.interval().isPresent());
        return new WeakestLink(family, lowest, links, compared.size(), tiesKnown);
    }

    private static boolean isTiedWith(Measured lowest, Measured other) {
        Optional<Interval> one = lowest.interval();
        Optional<Interval> another = other.interval();
        return one.isPresent() && another.isPresent()
                ? one.get().overlaps(another.get())
                : other.score() == lowest.score();
    }
}
