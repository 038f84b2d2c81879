package org.systemicalliance.alliance.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.factor.FactorValue.Chosen;
import org.systemicalliance.alliance.factor.FactorValue.Code;
import org.systemicalliance.alliance.factor.FactorValue.Measured;
import org.systemicalliance.alliance.factor.FactorValue.Truth;
import org.systemicalliance.alliance.factor.FactorValue.Whole;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;

class PageReadingTest {

    private static final String CHILD = "Patient/child";
    private static final String MOTHER = "RelatedPerson/mother";
    private static final String FATHER = "RelatedPerson/father";
    private static final String THERAPIST = "PractitionerRole/therapist";
    private static final String KATRINA = "Practitioner/katrina";
    private static final Map<String, String> HUMANS = Map.of(THERAPIST, KATRINA);
    private static final Code IMPROVING = new Code("urn:achievement", "improving");
    private static final Code NO_CHANGE = new Code("urn:achievement", "no-change");

    private static final Dyad WITH_CHILD = dyad(DyadType.CHILD_PROFESSIONAL, CHILD, THERAPIST);
    private static final Dyad WITH_MOTHER = dyad(DyadType.PARENT_PROFESSIONAL, MOTHER, THERAPIST);
    private static final Dyad WITH_FATHER = dyad(DyadType.PARENT_PROFESSIONAL, FATHER, THERAPIST);
    private static final Dyad OF_ANOTHER = dyad(DyadType.CHILD_PROFESSIONAL, CHILD, "PractitionerRole/another");
    private static final List<Dyad> PAIRS = List.of(OF_ANOTHER, WITH_FATHER, WITH_MOTHER, WITH_CHILD);

    @Test
    @DisplayName("what was counted is about the child and who wrote it, in the part that the writer plays")
    void counts() {
        SessionPage page = page(KATRINA, Set.of(), 3, new Instructions(8, 6), null);

        List<PageFactor> factors = PageReading.factors(page, PAIRS, HUMANS);

        assertThat(factors)
                .containsExactly(
                        new PageFactor(
                                "escape-motivated-behavior",
                                "",
                                Optional.of(WITH_CHILD),
                                THERAPIST,
                                new Whole(3),
                                Optional.empty()),
                        new PageFactor(
                                "child-compliance",
                                "",
                                Optional.of(WITH_CHILD),
                                THERAPIST,
                                new Measured(new BigDecimal("75.00"), "%"),
                                Optional.empty()));
    }

    @Test
    @DisplayName("a page on which nothing was counted says nothing")
    void silent() {
        assertThat(PageReading.factors(page(THERAPIST, Set.of(), null, null, null), PAIRS, HUMANS))
                .isEmpty();
        assertThat(PageReading.factors(page(THERAPIST, Set.of(), null, new Instructions(0, 0), null), PAIRS, HUMANS))
                .isEmpty();
    }

    @Test
    @DisplayName("a home programme was discussed with every parent who was there, or with nobody who is known")
    void homeProgram() {
        assertThat(PageReading.factors(page(THERAPIST, Set.of(MOTHER, FATHER), null, null, true), PAIRS, HUMANS))
                .extracting(factor -> factor.dyad().orElseThrow())
                .containsExactlyInAnyOrder(WITH_MOTHER, WITH_FATHER);
        assertThat(PageReading.factors(page(THERAPIST, Set.of(), null, null, false), PAIRS, HUMANS))
                .singleElement()
                .satisfies(factor -> {
                    assertThat(factor.dyad()).isEmpty();
                    assertThat(factor.value()).isEqualTo(new Truth(false));
                });
    }

    @Test
    @DisplayName("every goal of which it is said how far it was reached is one factor")
    void progress() {
        SessionPage page = new SessionPage(
                CHILD,
                THERAPIST,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Progress("Asks for a break", IMPROVING), new Progress("Asks for a break", NO_CHANGE)),
                Optional.empty());

        List<PageFactor> factors = PageReading.factors(page, PAIRS, HUMANS);

        assertThat(factors).extracting(PageFactor::part).containsExactly("1", "2");
        assertThat(factors).extracting(PageFactor::value).containsExactly(chosen(IMPROVING), chosen(NO_CHANGE));
        assertThat(factors).allSatisfy(factor -> assertThat(factor.goal()).contains("Asks for a break"));
    }

    @Test
    @DisplayName("more instructions taken up than given contradict themselves")
    void contradiction() {
        assertThatThrownBy(() -> new Instructions(3, 4))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("A child cannot take up more instructions than it was given.");
    }

    @Property
    void aShareOfInstructionsLiesBetweenNothingAndEverything(
            @ForAll @IntRange(min = 1, max = 10_000) int given, @ForAll @IntRange(max = 10_000) int takenUp) {
        BigDecimal share =
                new Instructions(given, Math.min(given, takenUp)).share().orElseThrow();

        assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Property(tries = 100)
    void theOrderOfPairsDoesNotMatter(@ForAll Random random) {
        List<Dyad> shuffled = new ArrayList<>(PAIRS);
        Collections.shuffle(shuffled, random);
        SessionPage page = page(KATRINA, Set.of(MOTHER, FATHER), 1, new Instructions(4, 4), true);

        assertThat(PageReading.factors(page, shuffled, HUMANS)).isEqualTo(PageReading.factors(page, PAIRS, HUMANS));
    }

    private static Chosen chosen(Code code) {
        return new Chosen(Set.of(code));
    }

    private static SessionPage page(
            String author, Set<String> attendees, Integer escapes, Instructions instructions, Boolean homeProgram) {
        return new SessionPage(
                CHILD,
                author,
                attendees,
                Optional.ofNullable(escapes),
                Optional.ofNullable(instructions),
                List.of(),
                Optional.ofNullable(homeProgram));
    }

    private static Dyad dyad(DyadType type, String first, String second) {
        return new Dyad(
                "CareTeam/" + (first + second).replaceAll("\\W", ""), CHILD, type, first, second, true, Span.ALWAYS);
    }
}
