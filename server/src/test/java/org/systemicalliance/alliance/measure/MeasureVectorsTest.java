package org.systemicalliance.alliance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.Subsystem;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.measure.MeasurementError.Reason;
import org.systemicalliance.alliance.measure.MeasurementError.Unknown;
import org.systemicalliance.alliance.measure.PossibleStrain.Basis;
import org.systemicalliance.alliance.measure.Reliabilities.Choice;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.rating.Core;
import org.systemicalliance.alliance.rating.Edition;

/** The vectors of the measurement specification, section 3, from "Error" to "System summary". */
class MeasureVectorsTest {

    private static final Offset<Double> ROUNDED = within(.005);

    private final Courses family = new Courses(2, 1, 5);
    private final Direction byMother = family.direction("parent-1", "professional-1");
    private final Direction byTherapist = family.direction("professional-1", "parent-1");

    @Test
    @DisplayName("SD 15 and r .85 give a standard error of 5.81, one of a difference of 8.22, and a threshold of 16.10")
    void error() {
        Reliability reliability = Courses.reliability(family.edition(byMother), ReliabilityKind.RETEST);

        assertThat(reliability.standardError()).isCloseTo(5.81, ROUNDED);
        assertThat(reliability.standardErrorOfChange()).isCloseTo(8.22, ROUNDED);
        assertThat(Interval.Z * reliability.standardErrorOfChange()).isCloseTo(16.10, ROUNDED);
    }

    @Test
    @DisplayName("an interval is 1.96 standard errors to either side, and never leaves 0 to 100")
    void interval() {
        assertThat(Interval.around(80, 5.81).low()).isCloseTo(68.61, ROUNDED);
        assertThat(Interval.around(80, 5.81).high()).isCloseTo(91.39, ROUNDED);
        assertThat(Interval.around(95, 5.81).high()).isEqualTo(100);
        assertThat(Interval.around(3, 5.81).low()).isZero();
    }

    @Test
    @DisplayName("80 and then 62 is a change of -2.19 and a possible strain; 80 and then 64 is none")
    void change() {
        family.said(byMother, 40, 80)
                .said(byMother, 10, 62)
                .said(byTherapist, 40, 80)
                .said(byTherapist, 10, 64);

        SystemMeasure measure = family.measure();

        Change change = of(byMother, measure.changes());
        assertThat(change.difference()).isEqualTo(-18);
        assertThat(change.index().orElseThrow()).isCloseTo(-2.19, ROUNDED);
        assertThat(change.threshold().orElseThrow()).isCloseTo(16.10, ROUNDED);
        assertThat(of(byTherapist, measure.changes()).isReliableDecline()).isFalse();
        assertThat(measure.strains()).singleElement().satisfies(strain -> {
            assertThat(strain.direction()).isEqualTo(byMother);
            assertThat(strain.bases()).containsExactly(Basis.RELIABLE_DECLINE);
        });
    }

    @Test
    @DisplayName("a rise is a change, but no strain")
    void rise() {
        family.said(byMother, 40, 62).said(byMother, 10, 80);

        assertThat(of(byMother, family.measure().changes()).index().orElseThrow())
                .isCloseTo(2.19, ROUNDED);
        assertThat(family.measure().strains()).isEmpty();
    }

    @Test
    @DisplayName("the baseline is the previous rating or the first of the window, as the site decides, and says which")
    void baseline() {
        family.said(byMother, 90, 90).said(byMother, 40, 75).said(byMother, 10, 70);

        Change previous = of(byMother, family.measure().changes());
        assertThat(previous.kind()).isEqualTo(Baseline.PREVIOUS);
        assertThat(previous.difference()).isEqualTo(-5);
        MeasurePolicy first = new MeasurePolicy(Baseline.FIRST_OF_WINDOW, .6, true);
        Change since = of(
                byMother,
                SystemMeasure.of(family.system(), family.known(), first).changes());
        assertThat(since.kind()).isEqualTo(Baseline.FIRST_OF_WINDOW);
        assertThat(since.difference()).isEqualTo(-20);
        assertThat(since.isReliableDecline()).isTrue();
    }

    @Test
    @DisplayName("a rating on another version or in another language is no baseline")
    void otherEdition() {
        Edition now = family.edition(byMother);
        Edition before = new Edition(now.form().replace("|1", "|0"), now.core(), now.language());
        Edition elsewhere = new Edition(now.form(), now.core(), "fil");
        family.said(byMother, family.point(byMother, 60, 90., Set.of(), before))
                .said(byMother, family.point(byMother, 50, 90., Set.of(), elsewhere))
                .said(byMother, 10, 62);

        assertThat(family.measure().changes()).isEmpty();
        assertThat(family.measure().strains()).isEmpty();
    }

    @Test
    @DisplayName(
            "feeling blamed or belittled asks for review by itself, with or without a score, until it is said no more")
    void markedItem() {
        RatingPoint marked = family.point(byMother, 10, null, Set.of("B4"));
        family.said(byMother, 40, 80).said(byMother, marked);

        assertThat(SystemMeasure.of(family.system(), Reliabilities.NONE, MeasurePolicy.SUGGESTED)
                        .strains())
                .singleElement()
                .satisfies(strain -> {
                    assertThat(strain.newest()).isEqualTo(marked);
                    assertThat(strain.bases()).containsExactly(Basis.MARKED_ITEM);
                    assertThat(strain.change()).isEmpty();
                });
        family.said(byMother, 5, 78);
        assertThat(family.measure().strains()).isEmpty();
    }

    @Test
    @DisplayName("without parameters the error is unknown: no interval, no flag, no standard error")
    void unknown() {
        family.said(byMother, 40, 95).said(byMother, 10, 20).said(byTherapist, 10, 95);

        SystemMeasure measure = SystemMeasure.of(family.system(), Reliabilities.NONE, MeasurePolicy.SUGGESTED);

        Change change = of(byMother, measure.changes());
        assertThat(change.newest().error()).isEqualTo(new Unknown(Reason.NO_PARAMETERS));
        assertThat(change.newest().interval()).isEmpty();
        assertThat(change.difference()).isEqualTo(-75);
        assertThat(change.index()).isEmpty();
        assertThat(change.threshold()).isEmpty();
        assertThat(measure.strains()).isEmpty();
        assertThat(measure.discrepancies().get(0).isBeyondError()).isEmpty();
        assertThat(measure.comparisons().changes()).isEqualTo(new Comparisons.Count(0, 0, 1, 0));
    }

    @Test
    @DisplayName(
            "parameters of another version, language or population are not borrowed, and of several alike none is used")
    void parameters() {
        Edition edition = family.edition(byMother);
        Reliability retest = Courses.reliability(edition, ReliabilityKind.RETEST);
        Reliability alpha = Courses.reliability(edition, ReliabilityKind.ALPHA);
        Reliabilities both = new Reliabilities(List.of(alpha, retest), Choice.ANY);

        assertThat(both.errorOf(edition)).isEqualTo(new MeasurementError.Known(retest));
        assertThat(both.errorOf(new Edition(edition.form(), edition.core(), "fil")))
                .isEqualTo(new Unknown(Reason.NO_PARAMETERS));
        assertThat(both.errorOf(new Edition(edition.form() + "1", edition.core(), "en")))
                .isEqualTo(new Unknown(Reason.NO_PARAMETERS));
        assertThat(both.errorOf(new Edition(edition.form(), edition.core(), null)))
                .isEqualTo(new Unknown(Reason.EDITION_UNKNOWN));
        assertThat(new Reliabilities(List.of(retest, retest), Choice.ANY).errorOf(edition))
                .isEqualTo(new Unknown(Reason.SEVERAL_PARAMETERS));
        Choice elsewhere = new Choice(java.util.Optional.of("others"), Choice.ANY.kinds());
        assertThat(new Reliabilities(List.of(retest), elsewhere).errorOf(edition))
                .isEqualTo(new Unknown(Reason.NO_PARAMETERS));
    }

    @Test
    @DisplayName("85 against 60 differs by 3.04 standard errors, and the two together are 72.50 with an error of 4.11")
    void discrepancy() {
        family.said(byMother, 20, 85).said(byTherapist, 10, 60);

        assertThat(family.measure().discrepancies()).singleElement().satisfies(pair -> {
            assertThat(pair.difference()).isEqualTo(25);
            assertThat(pair.standardized().orElseThrow()).isCloseTo(3.04, ROUNDED);
            assertThat(pair.isBeyondError()).contains(true);
            assertThat(pair.mutual()).isEqualTo(72.5);
            assertThat(pair.standardErrorOfMutual().orElseThrow()).isCloseTo(4.11, ROUNDED);
            assertThat(pair.daysApart()).isEqualTo(10);
        });
    }

    @Test
    @DisplayName("what an adult and the child say about each other is never subtracted")
    void neverWithTheChild() {
        family.said(family.direction("professional-1", "Patient/child"), 10, 90)
                .said(family.direction("Patient/child", "professional-1"), 10, 20);

        assertThat(family.measure().discrepancies()).isEmpty();
    }

    @Test
    @DisplayName("one direction makes neither a discrepancy nor a mutual rating")
    void oneDirection() {
        family.said(byMother, 10, 85);

        assertThat(family.measure().discrepancies()).isEmpty();
        assertThat(index(family.measure(), Subsystem.SECONDARY).pairs().of()).isZero();
    }

    @Test
    @DisplayName("a split alliance is the range of one informant across partners, whatever the others say")
    void split() {
        family.said(byMother, 10, 85)
                .said(family.direction("parent-1", "professional-2"), 10, 55)
                .said(family.direction("parent-1", "caregiver-1"), 10, 70)
                .said(byTherapist, 10, 5);

        assertThat(family.measure().splits()).singleElement().satisfies(split -> {
            assertThat(split.informant()).isEqualTo("RelatedPerson/parent-1");
            assertThat(split.range()).isEqualTo(30);
            assertThat(split.ratings()).hasSize(3);
        });
    }

    @Test
    @DisplayName(
            "two parents, one caregiver and five professionals make 35 pairs, 8 of them primary, and 62 adult directions")
    void counts() {
        family.adultDirections()
                .forEach(direction -> family.said(direction, 40, 80).said(direction, 10, 80));

        SystemMeasure measure = family.measure();

        assertThat(family.dyads()).hasSize(35);
        assertThat(index(measure, Subsystem.PRIMARY).pairs()).isEqualTo(new SubsystemIndex.Share(8, 8));
        assertThat(index(measure, Subsystem.SECONDARY).pairs()).isEqualTo(new SubsystemIndex.Share(27, 27));
        assertThat(measure.comparisons().changes().compared()).isEqualTo(62);
        assertThat(measure.comparisons().changes().expectedFalse()).isCloseTo(1.6, within(.05));
        assertThat(measure.comparisons().changes().flagged()).isZero();
    }

    @Test
    @DisplayName("types of dyads weigh the same, however many pairs they have, and so do their errors")
    void equalWeights() {
        Courses small = new Courses(1, 1, 2);
        pair(small, "parent-1", "caregiver-1", 90, 90);
        pair(small, "parent-1", "professional-1", 60, 60);
        pair(small, "parent-1", "professional-2", 60, 60);
        pair(small, "caregiver-1", "professional-1", 60, 60);
        pair(small, "caregiver-1", "professional-2", 60, 60);
        pair(small, "professional-1", "professional-2", 60, 60);

        SubsystemIndex secondary = index(small.measure(), Subsystem.SECONDARY);

        assertThat(secondary.value().orElseThrow()).isCloseTo((90 + 60 + 60 + 60) / 4., within(1e-9));
        double mutual = 15 * Math.sqrt(.15) * Math.sqrt(2) / 2;
        double expected = mutual * Math.sqrt(2 * 1 / 16. + 4 * 1 / 64.);
        assertThat(secondary.standardError().orElseThrow()).isCloseTo(expected, within(1e-9));
        assertThat(secondary.discordant()).hasValue(0);
    }

    @Test
    @DisplayName("the primary index is what adults say about the child, and nobody else")
    void primaryIndex() {
        Courses small = new Courses(1, 0, 1);
        small.said(small.direction("parent-1", "Patient/child"), 10, 80)
                .said(small.direction("professional-1", "Patient/child"), 10, 60)
                .said(small.direction("Patient/child", "professional-1"), 10, 10);

        SubsystemIndex primary = index(small.measure(), Subsystem.PRIMARY);

        assertThat(primary.value()).hasValue(70);
        assertThat(primary.standardError().orElseThrow()).isCloseTo(15 * Math.sqrt(.15) / Math.sqrt(2), within(1e-9));
        assertThat(primary.ratings()).hasSize(2);
    }

    @Test
    @DisplayName("discordant pairs stay in the index, and are counted")
    void discordant() {
        Courses small = new Courses(1, 0, 1);
        pair(small, "parent-1", "professional-1", 85, 60);

        SubsystemIndex secondary = index(small.measure(), Subsystem.SECONDARY);

        assertThat(secondary.value()).hasValue(72.5);
        assertThat(secondary.discordant()).hasValue(1);
    }

    @Test
    @DisplayName("below 60 % of pairs, or without a type of dyad, an index is withheld; at 60 % it is shown")
    void withheld() {
        Courses five = new Courses(0, 0, 5);
        for (int professional = 1; professional <= 3; professional++) {
            five.said(five.direction("professional-" + professional, "Patient/child"), 10, 80);
        }
        assertThat(index(five.measure(), Subsystem.PRIMARY).value()).hasValue(80);

        Courses four = new Courses(0, 0, 5);
        four.said(four.direction("professional-1", "Patient/child"), 10, 80)
                .said(four.direction("professional-2", "Patient/child"), 10, 80);
        assertThat(index(four.measure(), Subsystem.PRIMARY).withheld()).containsExactly(Withheld.PAIR_COVERAGE);

        Courses typeless = new Courses(1, 0, 4);
        for (int professional = 1; professional <= 4; professional++) {
            typeless.said(typeless.direction("professional-" + professional, "Patient/child"), 10, 80);
        }
        SubsystemIndex primary = index(typeless.measure(), Subsystem.PRIMARY);
        assertThat(primary.withheld()).containsExactly(Withheld.TYPE_ABSENT);
        assertThat(primary.value()).isEmpty();
        assertThat(primary.standardError()).isEmpty();
    }

    @Test
    @DisplayName("the policy is the site's: with another one the same index is shown")
    void policy() {
        Courses typeless = new Courses(1, 0, 4);
        typeless.said(typeless.direction("professional-1", "Patient/child"), 10, 80);
        MeasurePolicy lenient = new MeasurePolicy(Baseline.PREVIOUS, 0, false);

        assertThat(index(SystemMeasure.of(typeless.system(), typeless.known(), lenient), Subsystem.PRIMARY)
                        .value())
                .hasValue(80);
    }

    @Test
    @DisplayName("languages are not pooled, whatever the policy")
    void severalEditions() {
        Courses small = new Courses(0, 0, 2);
        Direction other = small.direction("professional-2", "Patient/child");
        Edition edition = small.edition(other);
        small.said(small.direction("professional-1", "Patient/child"), 10, 80)
                .said(other, small.point(other, 10, 80., Set.of(), new Edition(edition.form(), edition.core(), "fil")));
        MeasurePolicy lenient = new MeasurePolicy(Baseline.PREVIOUS, 0, false);

        assertThat(index(SystemMeasure.of(small.system(), small.known(), lenient), Subsystem.PRIMARY)
                        .withheld())
                .containsExactly(Withheld.SEVERAL_EDITIONS);
    }

    @Test
    @DisplayName(
            "the weakest link comes with all that its interval does not tell from it, and with how many were compared")
    void weakestLink() {
        family.said(byMother, 10, 60)
                .said(byTherapist, 10, 75)
                .said(family.direction("parent-2", "professional-1"), 10, 90);

        assertThat(family.measure().weakest()).singleElement().satisfies(weakest -> {
            assertThat(weakest.family().core()).isEqualTo(Core.ADULT_ABOUT_ADULT);
            assertThat(weakest.lowest().direction()).isEqualTo(byMother);
            assertThat(weakest.links())
                    .extracting(Measured::direction)
                    .containsExactlyInAnyOrder(byMother, byTherapist);
            assertThat(weakest.compared()).isEqualTo(3);
            assertThat(weakest.tiesKnown()).isTrue();
        });
        assertThat(SystemMeasure.of(family.system(), Reliabilities.NONE, MeasurePolicy.SUGGESTED)
                        .weakest())
                .singleElement()
                .satisfies(weakest -> {
                    assertThat(weakest.links()).hasSize(1);
                    assertThat(weakest.tiesKnown()).isFalse();
                });
    }

    @Test
    @DisplayName("one score alone is not the weakest of anything")
    void oneScore() {
        family.said(byMother, 10, 10);

        assertThat(family.measure().weakest()).isEmpty();
    }

    @Test
    @DisplayName("what was said before the window enters nothing")
    void beforeTheWindow() {
        family.said(byMother, 400, 20).said(byTherapist, 10, 90);

        SystemMeasure measure = family.measure();

        assertThat(measure.discrepancies()).isEmpty();
        assertThat(measure.changes()).isEmpty();
        assertThat(measure.weakest()).isEmpty();
    }

    private static void pair(Courses courses, String one, String other, double first, double second) {
        courses.said(courses.direction(one, other), 10, first).said(courses.direction(other, one), 10, second);
    }

    private static Change of(Direction direction, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.newest().direction().equals(direction))
                .findFirst()
                .orElseThrow();
    }

    private static SubsystemIndex index(SystemMeasure measure, Subsystem subsystem) {
        return measure.indices().stream()
                .filter(index -> index.subsystem() == subsystem)
                .findFirst()
                .orElseThrow();
    }
}
