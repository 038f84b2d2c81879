package org.systemicalliance.alliance.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Directions;
import org.systemicalliance.alliance.team.Dyad;

/**
 * A child's alliance system as of a day.
 *
 * @param pairs the pairs of which the viewer may know at least one direction
 * @param unseen how many further pairs there are, of which the viewer may know nothing, by type
 * @param coverage what was heard of the pairs
 */
public record AllianceSystem(Window window, List<PairPicture> pairs, Map<DyadType, Integer> unseen, Coverage coverage) {

    private static final Comparator<Dyad> ORDER = Comparator.comparing(Dyad::type)
            .thenComparing(Dyad::first)
            .thenComparing(Dyad::second)
            .thenComparing(Dyad::id);

    public AllianceSystem {
        pairs = List.copyOf(pairs);
        unseen = Map.copyOf(unseen);
    }

    /** The picture for somebody who may see all of it. */
    static AllianceSystem of(
            Window window,
            Collection<Dyad> dyads,
            int pairsWithoutContact,
            Map<Direction, ? extends Collection<RatingPoint>> ratings,
            Map<Direction, ? extends Collection<Invitation>> invitations) {
        return of(window, dyads, pairsWithoutContact, ratings, invitations, (dyad, direction) -> true);
    }

    /**
     * Draws the picture. Its order follows from what is in it, never from the order in which it was found.
     *
     * @param dyads the dyads active on the day
     * @param ratings every rating known, by direction
     * @param invitations every invitation known, by direction
     * @param inSight the directions of which the viewer may know; of others nothing is said, not even that they are
     *     silent
     */
    public static AllianceSystem of(
            Window window,
            Collection<Dyad> dyads,
            int pairsWithoutContact,
            Map<Direction, ? extends Collection<RatingPoint>> ratings,
            Map<Direction, ? extends Collection<Invitation>> invitations,
            BiPredicate<Dyad, Direction> inSight) {
        Sight sight = new Sight(window, ratings, invitations, inSight);
        Map<Boolean, List<PairPicture>> byInSight = dyads.stream()
                .sorted(ORDER)
                .map(sight::pair)
                .collect(Collectors.partitioningBy(PairPicture::isInSight));
        List<PairPicture> pairs = byInSight.get(true);
        Map<DyadType, Integer> unseen =
                byInSight.get(false).stream().collect(Collectors.toMap(PairPicture::type, pair -> 1, Integer::sum));
        return new AllianceSystem(window, pairs, unseen, Coverage.of(pairs, pairsWithoutContact));
    }

    private record Sight(
            Window window,
            Map<Direction, ? extends Collection<RatingPoint>> ratings,
            Map<Direction, ? extends Collection<Invitation>> invitations,
            BiPredicate<Dyad, Direction> inSight) {

        PairPicture pair(Dyad dyad) {
            List<Direction> expected = Directions.own(dyad);
            List<Direction> seen = expected.stream()
                    .filter(direction -> inSight.test(dyad, direction))
                    .toList();
            return new PairPicture(dyad.id(), dyad.type(), courses(seen), courses(others(dyad, expected)));
        }

        private List<Direction> others(Dyad dyad, List<Direction> expected) {
            Set<Direction> others = new TreeSet<>();
            Stream.concat(ratings.keySet().stream(), invitations.keySet().stream())
                    .filter(direction -> direction.dyad().equals(dyad.id()))
                    .forEach(others::add);
            expected.forEach(others::remove);
            return new ArrayList<>(others);
        }

        private List<DirectedCourse> courses(List<Direction> directions) {
            return directions.stream().map(this::course).toList();
        }

        private DirectedCourse course(Direction direction) {
            return DirectedCourse.of(direction, pointsOf(ratings, direction), pointsOf(invitations, direction), window);
        }

        private static <T> Collection<T> pointsOf(
                Map<Direction, ? extends Collection<T>> byDirection, Direction direction) {
            Collection<T> found = byDirection.get(direction);
            return found == null ? List.of() : found;
        }
    }
}
