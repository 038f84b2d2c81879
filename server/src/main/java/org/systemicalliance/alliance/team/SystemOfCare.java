package org.systemicalliance.alliance.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.DyadType;

/**
 * Everyone who cares for one child, and the child.
 *
 * @param members people with their parts; a person who left and came back is listed once per stay
 * @param noContact pairs that do not work with each other and therefore form no dyad
 */
public record SystemOfCare(List<Member> members, List<NoContact> noContact) {

    /** Two people without a working contact, and when. */
    public record NoContact(Set<String> people, Span span) {
        public NoContact {
            people = Set.copyOf(people);
            if (people.size() != 2) {
                throw new IllegalArgumentException("a pair without working contact names two people");
            }
        }
    }

    public SystemOfCare {
        members = List.copyOf(members);
        noContact = List.copyOf(noContact);
    }

    public List<Member> membersOn(LocalDate day) {
        return members.stream().filter(member -> member.span().covers(day)).toList();
    }

    public boolean hasMemberOn(String person, LocalDate day) {
        return membersOn(day).stream().anyMatch(member -> member.person().equals(person));
    }

    /**
     * The pairs whose alliance is measured on a day: every two members whose roles form a dyad type, less the pairs
     * without working contact.
     */
    public List<Pair> pairsOn(LocalDate day) {
        return everyPairOn(day).stream().filter(pair -> !withoutContact(pair, day)).toList();
    }

    /** How many pairs are left out on a day because the two do not work with each other. */
    public int pairsWithoutContactOn(LocalDate day) {
        return (int) everyPairOn(day).stream().filter(pair -> withoutContact(pair, day)).count();
    }

    private List<Pair> everyPairOn(LocalDate day) {
        Map<Set<String>, Pair> pairs = new LinkedHashMap<>();
        List<Member> present = new ArrayList<>(membersOn(day));
        present.sort(Comparator.comparing(Member::role));
        for (int i = 0; i < present.size(); i++) {
            for (int j = i + 1; j < present.size(); j++) {
                pair(present.get(i), present.get(j)).ifPresent(pair -> pairs.putIfAbsent(pair.people(), pair));
            }
        }
        return List.copyOf(pairs.values());
    }

    private static Optional<Pair> pair(Member one, Member other) {
        if (one.person().equals(other.person())) {
            return Optional.empty();
        }
        return DyadType.between(one.role(), other.role())
                .flatMap(type -> one.span().intersect(other.span()).map(span -> new Pair(type, one, other, span)));
    }

    private boolean withoutContact(Pair pair, LocalDate day) {
        return noContact.stream()
                .anyMatch(marked -> marked.people().equals(pair.people())
                        && marked.span().covers(day));
    }
}
