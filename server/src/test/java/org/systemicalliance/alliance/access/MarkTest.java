package org.systemicalliance.alliance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static final String LONGEST_ID = "x".repeat(64);
    private static final String CHILD = "Patient/" + LONGEST_ID;
    private static final String PERSON = "PractitionerRole/" + LONGEST_ID;
    private static final String RATING = "Observation/" + LONGEST_ID;

    @Test
    @DisplayName("no mark of any ids that FHIR allows is too long to be found again")
    void length() {
        Stream<Mark> sections = Arrays.stream(Section.values()).map(section -> Mark.section(section, CHILD));
        Stream<Mark> others = Stream.of(
                Mark.rating("osaf-professional-professional-by-professional", CHILD),
                Mark.own(PERSON, CHILD),
                Mark.pair(PERSON, CHILD),
                Mark.about(PERSON, CHILD),
                Mark.rated(PERSON, CHILD),
                Mark.between(PERSON, PERSON, CHILD),
                Mark.released(RATING, PERSON, PERSON, CHILD),
                Mark.recording(PERSON, CHILD),
                Mark.self(PERSON),
                Mark.subscribed(PERSON));
        assertThat(Stream.concat(sections, others))
                .allSatisfy(mark -> assertThat(mark.text()).hasSizeLessThanOrEqualTo(Mark.LONGEST));
    }

    @Property(tries = 200)
    void a_single_rating_tells_in_which_direction_it_was_said(
            @ForAll("ids") String rating,
            @ForAll("ids") String informant,
            @ForAll("ids") String partner,
            @ForAll("ids") String child) {
        Mark single = Mark.released("Observation/" + rating, informant, partner, child);
        assertThat(single.isOfSingleRating()).isTrue();
        assertThat(single.isOfRatings()).isFalse();
        assertThat(single.direction()).isEqualTo(Mark.between(informant, partner, child));
        assertThat(single.direction().isOfRatings()).isTrue();
    }

    @Property(tries = 200)
    void one_direction_is_never_taken_for_another(
            @ForAll("ids") String informant, @ForAll("ids") String partner, @ForAll("ids") String child) {
        Mark said = Mark.between(informant, partner, child);
        assertThat(said.equals(Mark.between(partner, informant, child))).isEqualTo(informant.equals(partner));
        assertThat(said.equals(Mark.between(informant, partner, child + "x"))).isFalse();
    }

    @Property(tries = 200)
    void what_is_cleared_about_one_child_is_decided_as_if_it_were_cleared_about_all(
            @ForAll("ids") String child, @ForAll("ids") String other, @ForAll("ids") String person) {
        String about = "Patient/" + child;
        String beside = "Patient/" + other;
        Set<Mark> exposure = Set.of(
                Mark.section(Section.RATING, about), Mark.rated(person, about), Mark.between(person, person, about));
        Clearance all = new Clearance(
                both(Mark.section(Section.RATING, beside), Mark.section(Section.RATING, about)),
                both(Mark.rated(person, beside), Mark.about(person, about)),
                Set.of(Mark.between(person, person, beside)),
                Set.of());
        assertThat(all.about(Set.of(about)).admits(exposure)).isEqualTo(all.admits(exposure));
        assertThat(all.about(Set.of(about)).granted().contains(Mark.section(Section.RATING, beside)))
                .isEqualTo(child.equals(other));
    }

    private static Set<Mark> both(Mark one, Mark other) {
        return new HashSet<>(List.of(one, other));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'c')
                .withChars("-.from")
                .ofMinLength(1)
                .ofMaxLength(64);
    }
}
