package org.systemicalliance.alliance.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;

class InstrumentRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final String CHILD = "Patient/child";
    private static final String MOTHER = "RelatedPerson/mother";
    private static final String THERAPIST = "PractitionerRole/therapist";
    private static final String DOCTOR = "PractitionerRole/doctor";
    private static final Dyad PAIR =
            new Dyad("CareTeam/pair", CHILD, DyadType.PARENT_PROFESSIONAL, MOTHER, THERAPIST, true, Span.ALWAYS);
    private static final Instrument TOGETHER = new Instrument(
            "urn:together",
            "1",
            "Working together",
            Set.of(AgentRole.PARENT),
            Optional.of(range(10, 50)),
            Map.of("listening", range(6, 30)),
            Set.of());
    private static final Instrument STRESS = new Instrument(
            "urn:stress",
            "1",
            "Stress",
            Set.of(AgentRole.PARENT),
            Optional.of(range(18, 90)),
            Map.of(),
            Set.of("parenting-stress"));

    @Test
    @DisplayName("a total and a subscale within their ranges are accepted")
    void accepted() {
        assertThat(broken(score(31, Map.of("listening", BigDecimal.valueOf(20))), TOGETHER))
                .isEmpty();
    }

    @Test
    @DisplayName("a subscale is one of the instrument and lies within its own range")
    void subscales() {
        assertThat(broken(score(31, Map.of("listening", BigDecimal.valueOf(31))), TOGETHER))
                .contains("sal-instrument-range");
        assertThat(broken(score(31, Map.of("trust", BigDecimal.valueOf(6))), TOGETHER))
                .contains("sal-instrument-subscale");
    }

    @Test
    @DisplayName("an instrument without a total takes none")
    void noTotal() {
        Instrument profile = new Instrument(
                "urn:profile",
                "1",
                "Profile",
                Set.of(AgentRole.PARENT),
                Optional.empty(),
                Map.of("listening", range(6, 30)),
                Set.of());

        assertThat(broken(score(31, Map.of()), profile)).contains("sal-instrument-total");
    }

    @Test
    @DisplayName("who answers is whom the instrument asks, or somebody who watched if it asks observers")
    void respondents() {
        ReportedScore byDoctor = new ReportedScore(
                CHILD,
                DOCTOR,
                DAY,
                Set.of(AgentRole.PROFESSIONAL),
                Optional.empty(),
                Optional.of(PAIR),
                Optional.of(THERAPIST),
                Optional.of(BigDecimal.valueOf(20)),
                Map.of());
        Instrument observed = new Instrument(
                "urn:observed",
                "1",
                "Observed",
                Set.of(AgentRole.OBSERVER),
                Optional.of(range(10, 50)),
                Map.of(),
                Set.of());

        assertThat(broken(byDoctor, TOGETHER)).contains("sal-instrument-respondent");
        assertThat(broken(byDoctor, observed)).isEmpty();
        assertThat(broken(score(20, Map.of()), observed)).contains("sal-instrument-respondent");
    }

    @Test
    @DisplayName("a total is reported as a factor that its instrument measures")
    void factor() {
        assertThat(broken(stress("parenting-stress"), STRESS)).isEmpty();
        assertThat(broken(stress("caregiver-burden"), STRESS)).contains("sal-instrument-factor");
    }

    @Test
    @DisplayName("nobody scores themselves, and a dyad is about the same child")
    void partner() {
        ReportedScore ofSelf = new ReportedScore(
                CHILD,
                MOTHER,
                DAY,
                Set.of(AgentRole.PARENT),
                Optional.empty(),
                Optional.of(PAIR),
                Optional.of(MOTHER),
                Optional.empty(),
                Map.of());
        ReportedScore ofAnother = new ReportedScore(
                "Patient/other",
                MOTHER,
                DAY,
                Set.of(AgentRole.PARENT),
                Optional.empty(),
                Optional.of(PAIR),
                Optional.of(THERAPIST),
                Optional.empty(),
                Map.of());

        assertThat(broken(ofSelf, TOGETHER)).contains("sal-instrument-partner");
        assertThat(broken(ofAnother, TOGETHER)).contains("sal-instrument-child");
    }

    @Test
    @DisplayName("a range has a lowest and a highest score")
    void range() {
        assertThatThrownBy(() -> range(5, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void aTotalIsAcceptedExactlyIfTheInstrumentHasIt(@ForAll @BigRange(min = "-100", max = "200") BigDecimal total) {
        boolean possible = total.compareTo(BigDecimal.TEN) >= 0 && total.compareTo(BigDecimal.valueOf(50)) <= 0;

        assertThat(broken(scored(total), TOGETHER).isEmpty()).isEqualTo(possible);
    }

    private static ReportedScore score(int total, Map<String, BigDecimal> subscales) {
        return new ReportedScore(
                CHILD,
                MOTHER,
                DAY,
                Set.of(AgentRole.PARENT),
                Optional.empty(),
                Optional.of(PAIR),
                Optional.of(THERAPIST),
                Optional.of(BigDecimal.valueOf(total)),
                subscales);
    }

    private static ReportedScore scored(BigDecimal total) {
        return new ReportedScore(
                CHILD,
                MOTHER,
                DAY,
                Set.of(AgentRole.PARENT),
                Optional.empty(),
                Optional.of(PAIR),
                Optional.of(THERAPIST),
                Optional.of(total),
                Map.of());
    }

    private static ReportedScore stress(String factor) {
        return new ReportedScore(
                CHILD,
                MOTHER,
                DAY,
                Set.of(AgentRole.PARENT),
                Optional.of(factor),
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(41)),
                Map.of());
    }

    private static Optional<String> broken(ReportedScore score, Instrument instrument) {
        return Optional.ofNullable(
                        catchThrowableOfType(RuleViolation.class, () -> InstrumentRules.check(score, instrument)))
                .map(RuleViolation::rule);
    }

    private static ScoreRange range(int least, int greatest) {
        return new ScoreRange(BigDecimal.valueOf(least), BigDecimal.valueOf(greatest));
    }
}
