package org.systemicalliance.examples.families;

import java.util.Random;

/**
 * One independent stream of chance per family and purpose, so that family 7 is the same whether or not families 0–6
 * were made, and so that a change of missingness leaves the true scores as they were. {@link Random} and not a newer
 * generator, because its sequence is part of its specification and therefore the same on every Java.
 */
final class Randomness {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private Randomness() {}

    static Random of(long seed, int family, String purpose) {
        return new Random(mix(mix(mix(seed) + family) + purpose.hashCode()));
    }

    /** The finaliser of SplitMix64: neighbouring inputs give unrelated outputs. */
    private static long mix(long value) {
        long z = value + GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
