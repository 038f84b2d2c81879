package org.systemicalliance.alliance.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

        boolean concerns(Set<String> two, LocalDate day) {
            return people.equals(two) && span.covers(day);
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

    /** The same team, had it ended on a day. */
    public SystemOfCare until(LocalDate lastDay) {
        Span before = new Span(null, lastDay);
        List<Member> remaining = members.stream()
                .flatMap(member -> member.span().intersect(before).stream()
                        .map(span -> new Member(member.person(), member.role(), span)))
                .toList();
        return new SystemOfCare(remaining, noContact);
    }

    /** Whether people are listed, on whatever days. */
    boolean lists(Set<String> people) {
        return members.stream().map(Member::person).collect(Collectors.toSet()).containsAll(people);
    }

    /** The last day, before or on a given one, on which the two of a dyad were members with a working contact. */
    Optional<LocalDate> lastDayTogether(Dyad dyad, LocalDate day) {
        return everyPair().stream()
                .filter(pair -> pair.people().equals(dyad.people()) && pair.type() == dyad.type())
                .map(Pair::span)
                .flatMap(span -> lastDayWithContact(dyad.people(), span, day).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastDayWithContact(Set<String> people, Span span, LocalDate day) {
        LocalDate last = span.end() == null || span.end().isAfter(day) ? day : span.end();
        while (last != null && withoutContact(people, last)) {
            last = lastDayBefore(people, last);
        }
        return Optional.ofNullable(last).filter(span::covers);
    }

    private LocalDate lastDayBefore(Set<String> people, LocalDate dayWithoutContact) {
        return noContact.stream()
                .filter(marked -> marked.concerns(people, dayWithoutContact))
                .map(marked -> marked.span().start())
                .filter(Objects::nonNull)
                .map(start -> start.minusDays(1))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * The pairs whose alliance is measured on a day: every two members whose roles form a dyad type, less the pairs
     * without working contact.
     */
    public List<Pair> pairsOn(LocalDate day) {
        return everyPairOn(day).stream()
                .filter(pair -> !withoutContact(pair.people(), day))
                .toList();
    }

    /** The pairs that are left out on a day because the two do not work with each other. */
    public List<Pair> pairsWithoutContactOn(LocalDate day) {
        return everyPairOn(day).stream()
                .filter(pair -> withoutContact(pair.people(), day))
                .toList();
    }

    private List<Pair> everyPairOn(LocalDate day) {
        Map<Set<String>, Pair> pairs = new LinkedHashMap<>();
        pairs(membersOn(day)).forEach(pair -> pairs.putIfAbsent(pair.people(), pair));
        return List.copyOf(pairs.values());
    }

    private List<Pair> everyPair() {
        return pairs(members);
    }

    /** Sorted, so that neither the pairs nor their order depend on how the team lists its members. */
    private static List<Pair> pairs(List<Member> members) {
        List<Member> ordered = members.stream()
                .sorted(Comparator.comparing(Member::role).thenComparing(Member::person))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                pair(ordered.get(i), ordered.get(j)).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Optional<Pair> pair(Member one, Member other) {
        if (one.person().equals(other.person())) {
            return Optional.empty();
        }
        return DyadType.between(one.role(), other.role())
                .flatMap(type -> one.span().intersect(other.span()).map(span -> new Pair(type, one, other, span)));
    }

    private boolean withoutContact(Set<String> people, LocalDate day) {
        return noContact.stream().anyMatch(marked -> marked.concerns(people, day));
    }
}
