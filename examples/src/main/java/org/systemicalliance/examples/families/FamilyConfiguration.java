package org.systemicalliance.examples.families;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/**
 * What the families of one generator have in common.
 *
 * @param household how many people care for each child
 * @param schedule when they are asked about their relationships
 * @param participation how completely they answer
 * @param alliance where the true alliance of a relationship comes from
 * @param change how the true alliance moves between waves
 */
public record FamilyConfiguration(
        Household household,
        Schedule schedule,
        Participation participation,
        TrueAlliance alliance,
        ChangeProcess change) {

    public FamilyConfiguration {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(participation, "participation");
        Objects.requireNonNull(alliance, "alliance");
        Objects.requireNonNull(change, "change");
    }

    /**
     * The team of the measurement specification's vector: two parents, a caregiver and five professionals, hence 35
     * pairs, asked four times, three months apart.
     */
    public static FamilyConfiguration standard() {
        return new FamilyConfiguration(
                new Household(2, 1, 5, true),
                new Schedule(LocalDate.of(2025, 9, 1), 4, Period.ofMonths(3), 1.0, true),
                Participation.typical(),
                TrueAlliance.typical(),
                ChangeProcess.typical());
    }

    public FamilyConfiguration with(Household other) {
        return new FamilyConfiguration(other, schedule, participation, alliance, change);
    }

    public FamilyConfiguration with(Schedule other) {
        return new FamilyConfiguration(household, other, participation, alliance, change);
    }

    public FamilyConfiguration with(Participation other) {
        return new FamilyConfiguration(household, schedule, other, alliance, change);
    }

    public FamilyConfiguration with(TrueAlliance other) {
        return new FamilyConfiguration(household, schedule, participation, other, change);
    }

    public FamilyConfiguration with(ChangeProcess other) {
        return new FamilyConfiguration(household, schedule, participation, alliance, other);
    }

    /**
     * Who cares for the child.
     *
     * @param parents 0–2
     * @param caregivers hired or family caregivers, 0–4
     * @param professionals doctors, therapists and teachers, 0–10, each of another discipline
     * @param child how the child's side is heard
     * @param apart how many pairs of professionals work without any contact, and are no dyads therefore
     */
    public record Household(int parents, int caregivers, int professionals, ChildVoice child, int apart) {

        /** A child that answers, or is not heard, in a team whose members all work with each other. */
        public Household(int parents, int caregivers, int professionals, boolean childAnswers) {
            this(parents, caregivers, professionals, childAnswers ? ChildVoice.ANSWERS : ChildVoice.SILENT, 0);
        }

        public Household {
            Objects.requireNonNull(child, "child");
            requireBetween(0, 2, parents, "parents");
            requireBetween(0, 4, caregivers, "caregivers");
            requireBetween(0, 10, professionals, "professionals");
            requireBetween(0, professionals * (professionals - 1) / 2, apart, "apart");
            if (parents + caregivers + professionals == 0) {
                throw new IllegalArgumentException("a child without anyone has no alliance to rate");
            }
        }

        /** Expected pairs of the measurement specification, section 3: (P+C+N)+(P+C)N+N(N−1)/2+PC, less those apart. */
        public int pairs() {
            int adultsAtHome = parents + caregivers;
            return adultsAtHome
                    + professionals
                    + adultsAtHome * professionals
                    + professionals * (professionals - 1) / 2
                    + parents * caregivers
                    - apart;
        }
    }

    /**
     * When people are asked.
     *
     * @param start the day of the first wave
     * @param waves how many times the team is asked, 0 or more
     * @param interval from one wave to the next
     * @param askedShare probability, 0–1, that a given direction is asked in a given wave
     * @param invitations whether asking leaves an invitation (Task) behind
     */
    public record Schedule(LocalDate start, int waves, Period interval, double askedShare, boolean invitations) {

        public Schedule {
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(interval, "interval");
            if (waves < 0) {
                throw new IllegalArgumentException("waves must not be negative");
            }
            if (waves > 1 && !start.plus(interval).isAfter(start)) {
                throw new IllegalArgumentException("the interval between waves must be longer than a day");
            }
            requireShare(askedShare, "askedShare");
        }

        /** The day of a wave, counted from 0. */
        public LocalDate dateOf(int wave) {
            return start.plus(interval.multipliedBy(wave));
        }
    }

    static void requireBetween(int lowest, int highest, int value, String name) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException("%s must lie between %d and %d".formatted(name, lowest, highest));
        }
    }

    static void requireShare(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must lie between 0 and 1");
        }
    }
}
