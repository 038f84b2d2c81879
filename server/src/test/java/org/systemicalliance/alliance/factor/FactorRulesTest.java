package org.systemicalliance.alliance.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.factor.FactorValue.Chosen;
import org.systemicalliance.alliance.factor.FactorValue.Code;
import org.systemicalliance.alliance.factor.FactorValue.Elsewhere;
import org.systemicalliance.alliance.factor.FactorValue.Measured;
import org.systemicalliance.alliance.factor.FactorValue.Truth;
import org.systemicalliance.alliance.factor.FactorValue.Whole;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;

class FactorRulesTest {

    private static final String CHILD = "Patient/child";
    private static final Speaker MOTHER = person("RelatedPerson/mother", AgentRole.PARENT);
    private static final Speaker FATHER = person("RelatedPerson/father", AgentRole.PARENT);
    private static final Speaker THERAPIST = professional("PractitionerRole/therapist");
    private static final Speaker DOCTOR = professional("PractitionerRole/doctor");
    private static final Speaker FORMER = new Speaker("PractitionerRole/former", Speaker.Kind.PROFESSIONAL, Set.of());
    private static final Speaker TEAM = new Speaker("CareTeam/team", Speaker.Kind.TEAM, Set.of());
    private static final Dyad MOTHER_AND_THERAPIST = dyad(DyadType.PARENT_PROFESSIONAL, MOTHER, THERAPIST);
    private static final Dyad COLLEAGUES = dyad(DyadType.INTERPROFESSIONAL, DOCTOR, THERAPIST);
    private static final FactorValue HALF = percent("50");

    @Test
    @DisplayName("either of the two reports a share of agreed tasks; the other parent does not")
    void reporters() {
        assertThat(broken(compliance(MOTHER, HALF))).isEmpty();
        assertThat(broken(compliance(THERAPIST, HALF))).isEmpty();
        assertThat(broken(compliance(FATHER, HALF))).contains("sal-factor-reporter");
        assertThat(broken(compliance(DOCTOR, HALF))).contains("sal-factor-reporter");
        assertThat(broken(compliance(FORMER, HALF))).contains("sal-factor-reporter");
    }

    @Test
    @DisplayName("what is counted can come from the records of the team, a judgment cannot")
    void records() {
        assertThat(broken(compliance(TEAM, HALF))).isEmpty();
        assertThat(broken(report(Concepts.COMMON_LANGUAGE, COLLEAGUES, TEAM, new Whole(3))))
                .contains("sal-factor-reporter");
    }

    @Test
    @DisplayName("a professional speaks about a pair that has no part for professionals")
    void outsideOfThePair() {
        Dyad home = dyad(DyadType.CHILD_PARENT, person(CHILD, AgentRole.CHILD), MOTHER);

        assertThat(broken(report(Concepts.CONDITION_SEVERITY, home, DOCTOR, severity("mild"))))
                .isEmpty();
    }

    @Test
    @DisplayName("a factor is about the dyads of its concept, of the same child")
    void dyads() {
        assertThat(broken(report(Concepts.PARENTAL_COMPLIANCE, COLLEAGUES, DOCTOR, HALF)))
                .contains("sal-factor-dyad");
        Dyad ofAnother = new Dyad(
                "CareTeam/other",
                "Patient/other",
                DyadType.PARENT_PROFESSIONAL,
                MOTHER.who(),
                THERAPIST.who(),
                true,
                Span.ALWAYS);
        assertThat(broken(report(Concepts.PARENTAL_COMPLIANCE, ofAnother, MOTHER, HALF)))
                .contains("sal-factor-child");
        assertThat(broken(report(Concepts.PLAN_IMPLEMENTATION, COLLEAGUES, DOCTOR, HALF)))
                .contains("sal-factor-system");
        assertThat(broken(report(Concepts.PLAN_IMPLEMENTATION, null, DOCTOR, HALF)))
                .isEmpty();
    }

    @Test
    @DisplayName("what one professional says about working with another names the other")
    void colleagues() {
        FactorReport silent = report(Concepts.COMMON_LANGUAGE, COLLEAGUES, DOCTOR, new Whole(3));
        assertThat(broken(silent)).contains("sal-factor-partner");
        assertThat(broken(naming(silent, THERAPIST.who()))).isEmpty();
        assertThat(broken(naming(silent, MOTHER.who()))).contains("sal-factor-partner");
    }

    @Test
    @DisplayName(
            "who supervises a professional names whom it is about; a professional who speaks for themselves need not")
    void supervision() {
        FactorReport silent = report(Concepts.RAPPORT_TECHNIQUE, MOTHER_AND_THERAPIST, DOCTOR, new Whole(1));
        assertThat(broken(silent)).contains("sal-factor-partner");
        assertThat(broken(naming(silent, THERAPIST.who()))).isEmpty();
        assertThat(broken(report(Concepts.RAPPORT_TECHNIQUE, MOTHER_AND_THERAPIST, THERAPIST, new Whole(1))))
                .isEmpty();
    }

    @Test
    @DisplayName("a value is written as its concept demands: type, unit, code system")
    void kinds() {
        assertThat(broken(compliance(MOTHER, new Whole(50)))).contains("sal-factor-kind");
        assertThat(broken(compliance(MOTHER, new Truth(true)))).contains("sal-factor-kind");
        assertThat(broken(compliance(MOTHER, new Measured(BigDecimal.TEN, "/wk"))))
                .contains("sal-factor-kind");
        assertThat(broken(compliance(MOTHER, new Measured(BigDecimal.TEN, "")))).contains("sal-factor-kind");
        assertThat(broken(report(Concepts.CONDITION_SEVERITY, null, DOCTOR, severity("terrible"))))
                .contains("sal-factor-range");
        assertThat(broken(report(
                        Concepts.CONDITION_SEVERITY, null, DOCTOR, new Chosen(Set.of(new Code("urn:other", "mild"))))))
                .contains("sal-factor-kind");
        assertThat(broken(report(Concepts.CHILD_DEVELOPMENT, null, DOCTOR, new Elsewhere())))
                .isEmpty();
        assertThat(broken(report(Concepts.CHILD_DEVELOPMENT, null, DOCTOR, new Whole(1))))
                .contains("sal-factor-kind");
    }

    @Test
    @DisplayName("a reason for there being no value needs no value")
    void absent() {
        assertThat(broken(compliance(MOTHER, null))).isEmpty();
    }

    @Test
    @DisplayName("a total on somebody else's instrument names the instrument")
    void instrument() {
        FactorReport nameless =
                report(Concepts.PARENTING_STRESS, null, MOTHER, new Measured(BigDecimal.TEN, "{score}"));
        assertThat(broken(nameless)).contains("sal-factor-instrument");
        FactorReport named = new FactorReport(
                nameless.concept(), CHILD, nameless.dyad(), Set.of(), nameless.speakers(), nameless.value(), true);
        assertThat(broken(named)).isEmpty();
    }

    @Test
    @DisplayName("a practice is an event and no factor")
    void practice() {
        assertThat(broken(report(Concepts.FEEDBACK_SESSION, MOTHER_AND_THERAPIST, THERAPIST, new Whole(1))))
                .contains("sal-factor-practice");
    }

    @Property
    void aPercentageIsAcceptedExactlyIfItLiesBetweenNothingAndEverything(@ForAll BigDecimal number) {
        boolean possible = number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0;

        assertThat(broken(compliance(MOTHER, new Measured(number, "%"))).isEmpty())
                .isEqualTo(possible);
    }

    @Property
    void aStepOfAScaleIsAcceptedExactlyIfTheScaleHasIt(@ForAll int step) {
        FactorReport report =
                naming(report(Concepts.COMMON_LANGUAGE, COLLEAGUES, DOCTOR, new Whole(step)), THERAPIST.who());

        assertThat(broken(report).isEmpty()).isEqualTo(step >= 0 && step <= 4);
    }

    @Property
    void aRefusalNeverRepeatsWhatWasReported(@ForAll int step) {
        FactorReport report =
                naming(report(Concepts.COMMON_LANGUAGE, COLLEAGUES, DOCTOR, new Whole(step)), THERAPIST.who());

        RuleViolation refusal = catchThrowableOfType(RuleViolation.class, () -> FactorRules.check(report));

        if (refusal == null) {
            assertThatCode(() -> FactorRules.check(report)).doesNotThrowAnyException();
        } else {
            assertThat(refusal).hasMessage("'Share a common language' lies between 0 and 4.");
        }
    }

    private static FactorReport compliance(Speaker speaker, FactorValue value) {
        return report(Concepts.PARENTAL_COMPLIANCE, MOTHER_AND_THERAPIST, speaker, value);
    }

    private static FactorReport report(FactorConcept concept, Dyad dyad, Speaker speaker, FactorValue value) {
        return new FactorReport(
                concept,
                CHILD,
                Optional.ofNullable(dyad),
                Set.of(),
                List.of(speaker),
                Optional.ofNullable(value),
                false);
    }

    private static FactorReport naming(FactorReport report, String person) {
        return new FactorReport(
                report.concept(),
                report.child(),
                report.dyad(),
                Set.of(person),
                report.speakers(),
                report.value(),
                report.byInstrument());
    }

    private static Optional<String> broken(FactorReport report) {
        return Optional.ofNullable(catchThrowableOfType(RuleViolation.class, () -> FactorRules.check(report)))
                .map(RuleViolation::rule);
    }

    private static FactorValue percent(String number) {
        return new Measured(new BigDecimal(number), "%");
    }

    private static FactorValue severity(String code) {
        return new Chosen(Set.of(new Code("urn:severity", code)));
    }

    private static Speaker person(String who, AgentRole part) {
        return new Speaker(who, Speaker.Kind.PERSON, Set.of(part));
    }

    private static Speaker professional(String who) {
        return new Speaker(who, Speaker.Kind.PROFESSIONAL, Set.of(AgentRole.PROFESSIONAL));
    }

    private static Dyad dyad(DyadType type, Speaker first, Speaker second) {
        return new Dyad("CareTeam/dyad", CHILD, type, first.who(), second.who(), true, Span.ALWAYS);
    }
}
