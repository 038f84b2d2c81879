package org.systemicalliance.alliance.picture;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicalliance.alliance.DyadType;

/**
 * How much of the system was heard (measurement specification, section 3, "Coverage"). Silence is counted, never
 * filled in.
 *
 * @param expectedPairs pairs whose alliance could be known
 * @param answeredPairs pairs of which at least one direction has a score
 * @param pairsWithoutContact pairs left out because the two do not work with each other
 * @param directions number of expected directions by what is known of them; they add up to {@link
 *     #expectedDirections()}
 * @param expectedTypes dyad types that the team makes possible
 * @param presentTypes dyad types with at least one scored pair
 */
public record Coverage(
        int expectedPairs,
        int answeredPairs,
        int pairsWithoutContact,
        Map<CoverageStatus, Integer> directions,
        Set<DyadType> expectedTypes,
        Set<DyadType> presentTypes) {

    public int expectedDirections() {
        return directions.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(CoverageStatus status) {
        return directions.getOrDefault(status, 0);
    }

    /** Counts the expected directions of the pairs; what observers and proxies add does not count as heard. */
    static Coverage of(Collection<PairPicture> pairs, int pairsWithoutContact) {
        Map<CoverageStatus, Integer> directions = new EnumMap<>(CoverageStatus.class);
        pairs.stream()
                .flatMap(pair -> pair.expected().stream())
                .forEach(course -> directions.merge(course.status(), 1, Integer::sum));
        List<PairPicture> answered =
                pairs.stream().filter(PairPicture::answered).toList();
        return new Coverage(
                pairs.size(), answered.size(), pairsWithoutContact, directions, types(pairs), types(answered));
    }

    private static Set<DyadType> types(Collection<PairPicture> pairs) {
        return pairs.stream().map(PairPicture::type).collect(Collectors.toUnmodifiableSet());
    }
}
