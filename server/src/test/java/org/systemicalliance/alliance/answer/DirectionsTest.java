package org.systemicalliance.alliance.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;

class DirectionsTest {

    private static final String CHILD = "Patient/child";
    private static final String NANNY = "RelatedPerson/nanny";

    @Property
    void whoever_may_answer_speaks_in_a_direction_of_the_pair_about_somebody_else(
            @ForAll DyadType type, @ForAll AgentRole addressed, @ForAll("people") String informant) {
        Dyad dyad = dyad(type);
        Directions.of(dyad, addressed, informant).ifPresent(direction -> {
            assertThat(direction.informant()).isEqualTo(informant).isNotEqualTo(direction.partner());
            assertThat(dyad.joins(direction.partner())).isTrue();
            assertThat(Directions.agree(dyad, direction)).isTrue();
            assertThat(Directions.addressed(dyad, direction)).isEqualTo(addressed);
        });
    }

    @Property
    void each_of_a_pair_speaks_about_the_other_in_their_own_name(@ForAll DyadType type) {
        Dyad dyad = dyad(type);
        assertThat(Directions.own(dyad)).extracting(Direction::informant).containsExactly(dyad.first(), dyad.second());
        assertThat(Directions.own(dyad)).allSatisfy(direction -> {
            assertThat(direction.perspective()).isEqualTo(Perspective.SELF_REPORT);
            assertThat(Directions.of(dyad, Directions.addressed(dyad, direction), direction.informant()))
                    .contains(direction);
        });
    }

    @Property
    void nobody_watches_themselves_or_stands_in_for_the_child_about_themselves(
            @ForAll DyadType type, @ForAll("people") String informant) {
        Dyad dyad = dyad(type);
        if (dyad.joins(informant) && !informant.equals(CHILD)) {
            assertThat(Directions.of(dyad, AgentRole.OBSERVER, informant)).isEmpty();
            assertThat(Directions.of(dyad, AgentRole.CHILD, informant)).isEmpty();
        }
    }

    @Test
    void the_child_answers_in_its_own_name_and_others_in_its_place() {
        Dyad dyad = dyad(DyadType.CHILD_PROFESSIONAL);
        assertThat(Directions.of(dyad, AgentRole.CHILD, CHILD))
                .map(Direction::perspective)
                .contains(Perspective.SELF_REPORT);
        assertThat(Directions.of(dyad, AgentRole.CHILD, NANNY))
                .contains(new Direction(dyad.id(), NANNY, dyad.other(CHILD), Perspective.PROXY));
        assertThat(Directions.of(dyad, AgentRole.OBSERVER, NANNY))
                .contains(new Direction(dyad.id(), NANNY, dyad.other(CHILD), Perspective.OBSERVER));
    }

    @Test
    void only_the_pairs_of_the_child_are_watched() {
        Dyad adults = dyad(DyadType.PARENT_PROFESSIONAL);
        assertThat(Directions.of(adults, AgentRole.OBSERVER, NANNY)).isEqualTo(Optional.empty());
        assertThat(Directions.agree(adults, new Direction(adults.id(), NANNY, adults.first(), Perspective.OBSERVER)))
                .isFalse();
    }

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of(CHILD, "RelatedPerson/first", "PractitionerRole/second", NANNY);
    }

    private static Dyad dyad(DyadType type) {
        String first = type.first() == AgentRole.CHILD ? CHILD : "RelatedPerson/first";
        String second = type.second() == AgentRole.CHILD ? CHILD : "PractitionerRole/second";
        return new Dyad("CareTeam/pair", CHILD, type, first, second, true, Span.ALWAYS);
    }
}
