package org.systemicalliance.alliance.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.systemicalliance.alliance.rating.Edition.Family;

/**
 * How far apart one informant's relationships with several partners are, in that informant's own eyes (measurement
 * specification, section 3, "Split alliance"). A range grows with the number of partners; it has no threshold.
 *
 * @param ratings the informant's newest rating of each partner, by partner; at least two
 */
public record SplitAlliance(String informant, Family family, List<Measured> ratings) {

    public SplitAlliance {
        ratings = ratings.stream().sorted(Measured.ORDER).toList();
        if (ratings.size() < 2) {
            throw new IllegalArgumentException("a range needs two partners");
        }
    }

    /** One per informant and family of forms, of what can be compared. */
    static List<SplitAlliance> of(Collection<Measured> ratings) {
        Map<String, Map<Family, List<Measured>>> byInformant = ratings.stream()
                .filter(measured -> measured.point().edition().isWhole())
                .collect(Collectors.groupingBy(
                        measured -> measured.direction().informant(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                measured -> measured.point().edition().family())));
        List<SplitAlliance> splits = new ArrayList<>();
        byInformant.forEach((informant, byFamily) -> byFamily.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .sorted(Map.Entry.comparingByKey(WeakestLink.FAMILIES))
                .forEach(group -> splits.add(new SplitAlliance(informant, group.getKey(), group.getValue()))));
        return splits;
    }

    /** Highest minus lowest, in points. */
    public double range() {
        return highest() - lowest();
    }

    public double lowest() {
        return ratings.stream().mapToDouble(Measured::score).min().orElseThrow();
    }

    public double highest() {
        return ratings.stream().mapToDouble(Measured::score).max().orElseThrow();
    }
}
