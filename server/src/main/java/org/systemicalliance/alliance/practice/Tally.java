package org.systemicalliance.alliance.practice;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What was counted: each record once, however often it is found, so that a share is never more than all of it.
 *
 * @param counted how many
 * @param considered references to what was looked at, sorted: what was counted, or for a share all of which it is one
 */
record Tally(int counted, List<String> considered) {

    /** Of all those that are counted. */
    static <T> Tally of(List<T> all, Predicate<T> counts, Function<T, String> id) {
        List<String> counted = ids(all.stream().filter(counts), id);
        return new Tally(counted.size(), counted);
    }

    /** Of the share that is counted. */
    static <T> Tally share(List<T> all, Predicate<T> counts, Function<T, String> id) {
        return new Tally(ids(all.stream().filter(counts), id).size(), ids(all.stream(), id));
    }

    private static <T> List<String> ids(Stream<T> things, Function<T, String> id) {
        return things.map(id).distinct().sorted().toList();
    }
}
