package org.systemicalliance.alliance.picture;

import java.util.List;
import org.systemicalliance.alliance.DyadType;

/**
 * What is known of one pair.
 *
 * @param dyad reference to the dyad
 * @param expected the two directions between the two people, of which the viewer may see one, both or none
 * @param others what observers and proxies say about the pair, kept apart
 */
public record PairPicture(String dyad, DyadType type, List<DirectedCourse> expected, List<DirectedCourse> others) {

    public PairPicture {
        expected = List.copyOf(expected);
        others = List.copyOf(others);
    }

    boolean isInSight() {
        return !expected.isEmpty() || !others.isEmpty();
    }

    boolean answered() {
        return expected.stream().anyMatch(course -> course.status() == CoverageStatus.ANSWERED);
    }
}
