package org.systemicalliance.alliance.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.systemicalliance.alliance.AgentRole.CAREGIVER;
import static org.systemicalliance.alliance.AgentRole.CHILD;
import static org.systemicalliance.alliance.AgentRole.OBSERVER;
import static org.systemicalliance.alliance.AgentRole.PARENT;
import static org.systemicalliance.alliance.AgentRole.PROFESSIONAL;
import static org.systemicalliance.alliance.team.People.DAY;
import static org.systemicalliance.alliance.team.People.member;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.Subsystem;
import org.systemicalliance.alliance.team.SystemOfCare.NoContact;

/** The vector of the measurement specification, section 3, "System summary", and the days that matter. */
class SystemOfCareTest {

    private static final SystemOfCare VECTOR = new SystemOfCare(People.team(2, 1, 5), List.of());

    @Test
    @DisplayName("two parents, one caregiver and five professionals make 35 pairs: 8 primary, 27 secondary")
    void vector() {
        List<Pair> pairs = VECTOR.pairsOn(DAY);

        assertThat(pairs).hasSize(35);
        assertThat(pairs.stream()
                        .collect(Collectors.groupingBy(pair -> pair.type().subsystem(), Collectors.counting())))
                .isEqualTo(Map.of(Subsystem.PRIMARY, 8L, Subsystem.SECONDARY, 27L));
    }

    @Test
    @DisplayName("the 35 pairs have 70 directions, of which 62 are answered by adults")
    void directions() {
        List<Member> informants = VECTOR.pairsOn(DAY).stream()
                .flatMap(pair -> List.of(pair.first(), pair.second()).stream())
                .toList();

        assertThat(informants).hasSize(70);
        assertThat(informants.stream().filter(member -> member.role() != CHILD)).hasSize(62);
    }

    @Test
    @DisplayName("all seven dyad types occur, in the numbers that the members allow")
    void types() {
        Map<DyadType, Long> types =
                VECTOR.pairsOn(DAY).stream().collect(Collectors.groupingBy(Pair::type, Collectors.counting()));

        assertThat(types)
                .isEqualTo(Map.of(
                        DyadType.CHILD_PARENT, 2L,
                        DyadType.CHILD_CAREGIVER, 1L,
                        DyadType.CHILD_PROFESSIONAL, 5L,
                        DyadType.PARENT_PROFESSIONAL, 10L,
                        DyadType.CAREGIVER_PROFESSIONAL, 5L,
                        DyadType.INTERPROFESSIONAL, 10L,
                        DyadType.PARENT_CAREGIVER, 2L));
    }

    @Test
    @DisplayName("two parents form no dyad, nor do two caregivers, nor does an observer with anybody")
    void noDyad() {
        SystemOfCare team = new SystemOfCare(
                List.of(
                        member("RelatedPerson/1", PARENT),
                        member("RelatedPerson/2", PARENT),
                        member("PractitionerRole/9", OBSERVER)),
                List.of());

        assertThat(team.pairsOn(DAY)).isEmpty();
    }

    @Test
    @DisplayName("members count on the days of their stay, both ends included")
    void periods() {
        SystemOfCare team = new SystemOfCare(
                List.of(
                        member(People.CHILD, CHILD),
                        member("PractitionerRole/1", PROFESSIONAL, DAY.minusDays(10), DAY),
                        member("PractitionerRole/2", PROFESSIONAL, DAY.plusDays(1), null)),
                List.of());

        assertThat(people(team, 0)).containsExactly(Set.of(People.CHILD, "PractitionerRole/1"));
        assertThat(people(team, 1)).containsExactly(Set.of(People.CHILD, "PractitionerRole/2"));
        assertThat(people(team, -11)).isEmpty();
    }

    @Test
    @DisplayName("a pair works together as long as both are there")
    void spanOfPair() {
        SystemOfCare team = new SystemOfCare(
                List.of(
                        member("RelatedPerson/1", PARENT, DAY.minusDays(30), null),
                        member("PractitionerRole/1", PROFESSIONAL, DAY.minusDays(10), DAY.plusDays(5))),
                List.of());

        assertThat(team.pairsOn(DAY).get(0).span()).isEqualTo(new Span(DAY.minusDays(10), DAY.plusDays(5)));
    }

    @Test
    @DisplayName("a pair without working contact is left out and counted while the mark lasts")
    void noContact() {
        List<Member> members = List.of(member("RelatedPerson/1", PARENT), member("RelatedPerson/2", CAREGIVER));
        NoContact mark = new NoContact(Set.of("RelatedPerson/1", "RelatedPerson/2"), new Span(DAY, DAY.plusDays(1)));
        SystemOfCare team = new SystemOfCare(members, List.of(mark));

        assertThat(team.pairsOn(DAY)).isEmpty();
        assertThat(team.pairsWithoutContactOn(DAY)).hasSize(1);
        assertThat(team.pairsOn(DAY.plusDays(2))).hasSize(1);
        assertThat(team.pairsWithoutContactOn(DAY.plusDays(2))).isEmpty();
    }

    @Test
    @DisplayName("neither the pairs nor their order depend on how the team lists its members")
    void orderOfMembers() {
        List<Member> reversed = new ArrayList<>(VECTOR.members());
        Collections.reverse(reversed);

        assertThat(new SystemOfCare(reversed, List.of()).pairsOn(DAY)).isEqualTo(VECTOR.pairsOn(DAY));
    }

    private static List<Set<String>> people(SystemOfCare team, int days) {
        return team.pairsOn(DAY.plusDays(days)).stream().map(Pair::people).toList();
    }
}
