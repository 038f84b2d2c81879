package org.systemicalliance.examples.families;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes synthetic families. The same seed and configuration always give the same families, whichever of them are asked
 * for and in whatever order, down to the last character of their JSON.
 */
public final class FamilyGenerator {

    private final long seed;
    private final FamilyConfiguration configuration;

    /** Families of the standard configuration. */
    public FamilyGenerator(long seed) {
        this(seed, FamilyConfiguration.standard());
    }

    public FamilyGenerator(long seed, FamilyConfiguration configuration) {
        this.seed = seed;
        this.configuration = configuration;
    }

    /**
     * @param index 0 or more
     */
    public Family family(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("families are counted from 0");
        }
        return new Making(index).family();
    }

    /** The first so many families. */
    public Stream<Family> families(int count) {
        return IntStream.range(0, count).mapToObj(this::family);
    }

    /** One family on its way. */
    private final class Making {

        private final int index;
        private final String key;
        private final People people;
        private final List<Pair> apart;
        private final List<Pair> pairs;
        private final Rounds rounds;

        Making(int index) {
            this.index = index;
            this.key = "s%s-f%05d".formatted(Long.toUnsignedString(seed, 36), index);
            this.people = new People(key, configuration, Randomness.of(seed, index, "people"));
            List<Pair> possible = Pair.among(people.members());
            this.apart = apart(possible);
            this.pairs = possible.stream().filter(pair -> !apart.contains(pair)).toList();
            this.rounds = new Rounds(key, people.child(), directions(), configuration);
        }

        /** Professionals who work in different settings and never meet. */
        private List<Pair> apart(List<Pair> possible) {
            List<Pair> professionals = new ArrayList<>(possible.stream()
                    .filter(pair -> pair.first().role() == Role.PROFESSIONAL)
                    .toList());
            Collections.shuffle(professionals, Randomness.of(seed, index, "contact"));
            return List.copyOf(
                    professionals.subList(0, configuration.household().apart()));
        }

        private List<Direction> directions() {
            return pairs.stream()
                    .flatMap(pair -> pair.directions(configuration.household().child(), people.members()).stream())
                    .toList();
        }

        Family family() {
            Teams teams =
                    new Teams(people.child(), configuration.schedule().start().minusMonths(2));
            rounds.run(purpose -> Randomness.of(seed, index, purpose));
            return new Family(
                    key,
                    people.resources(),
                    teams.systemOfCare(key + "-team", people.members(), apart),
                    pairs.stream().map(teams::dyad).toList(),
                    rounds.waves(),
                    rounds.trueScores());
        }
    }
}
