package org.systemicalliance.examples.families;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicalliance.examples.families.Direction.View;

/**
 * Two members of a system who are in an alliance, in the order of the roles of their dyad type.
 *
 * @param type code of CodeSystem {@code dyad-type}
 * @param first for instance the parent of a parent–professional dyad
 * @param second the other one
 */
record Pair(String type, Member first, Member second) {

    /** Every pair of a system that can have an alliance; two parents, or two caregivers, cannot. */
    static List<Pair> among(List<Member> members) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Member first = members.get(i);
                Member second = members.get(j);
                typeBetween(first.role(), second.role())
                        .map(type -> new Pair(type, first, second))
                        .ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    String typeDisplay() {
        if (first.role() == second.role()) {
            return "Professional and professional";
        }
        return first.role().display() + " and " + second.role().display().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> typeBetween(Role first, Role second) {
        if (first == Role.PROFESSIONAL && second == Role.PROFESSIONAL) {
            return Optional.of("interprofessional");
        }
        return first == second ? Optional.empty() : Optional.of(first.code() + "-" + second.code());
    }

    /**
     * The id that {@code CareTeam/[id]/$derive-dyads} gives to this pair, so that deriving the dyads of a generated
     * team finds them all made.
     */
    String dyadId(String childReference) {
        String members =
                Stream.of(first.reference(), second.reference()).sorted().collect(Collectors.joining("|"));
        UUID uuid = UUID.nameUUIDFromBytes((childReference + "|" + members).getBytes(StandardCharsets.UTF_8));
        return "dyad-" + uuid.toString().replace("-", "");
    }

    /**
     * Who can be asked about whom: both adults of a secondary pair, the adult of a primary one, and whoever makes the
     * child's side heard.
     *
     * @param members everyone, the child first and professionals last
     */
    List<Direction> directions(ChildVoice voice, List<Member> members) {
        List<Direction> directions = new ArrayList<>();
        if (first.role() != Role.CHILD || voice == ChildVoice.ANSWERS) {
            directions.add(new Direction(this, first, second));
        }
        directions.add(new Direction(this, second, first));
        if (first.role() == Role.CHILD) {
            forChild(voice, members).ifPresent(directions::add);
        }
        return directions;
    }

    /** Closest to the child is who answers for it; who watches has the least to do with the two. */
    private Optional<Direction> forChild(ChildVoice voice, List<Member> members) {
        List<Member> others = members.stream()
                .filter(member -> member.role() != Role.CHILD && !member.equals(second))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        return switch (voice) {
            case BY_PROXY ->
                Optional.of(new Direction(this, others.get(0), second, View.PROXY))
                        .filter(direction -> direction.informant().role() != Role.PROFESSIONAL);
            case OBSERVED -> Optional.of(new Direction(this, others.get(others.size() - 1), second, View.OBSERVER));
            case ANSWERS, SILENT -> Optional.empty();
        };
    }
}
