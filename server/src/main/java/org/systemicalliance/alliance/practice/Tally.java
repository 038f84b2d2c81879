package org.systemicalliance.alliance.practice;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What was counted.
 *
 * @param counted how many
 * @param considered references to what was looked at, sorted: what was counted, or for a share all of which it is one
 */
record Tally(int counted, List<String> considered) {

    /** Of all those that are counted. */
    static <T> Tally of(List<T> all, Predicate<T> counts, Function<T, String> id) {
        List<T> counted = all.stream().filter(counts).toList();
        return new Tally(counted.size(), ids(counted, id));
    }

    /** Of the share that is counted. */
    static <T> Tally share(List<T> all, Predicate<T> counts, Function<T, String> id) {
        return new Tally((int) all.stream().filter(counts).count(), ids(all, id));
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return List.copyOf(new TreeSet<>(things.stream().map(id).toList()));
    }
}
