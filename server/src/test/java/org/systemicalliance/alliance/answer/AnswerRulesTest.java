package org.systemicalliance.alliance.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.systemicalliance.alliance.AgentRole.PARENT;
import static org.systemicalliance.alliance.AgentRole.PROFESSIONAL;
import static org.systemicalliance.alliance.team.People.CHILD;
import static org.systemicalliance.alliance.team.People.member;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.rating.Form;
import org.systemicalliance.alliance.rating.Forms;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;
import org.systemicalliance.alliance.team.SystemOfCare;

class AnswerRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String MOTHER = "RelatedPerson/mother";
    private static final String AUNT = "RelatedPerson/aunt";
    private static final String STRANGER = "RelatedPerson/stranger";
    private static final String THERAPIST = "PractitionerRole/therapist";
    private static final String DOCTOR = "PractitionerRole/doctor";
    private static final Form BY_PARENT = Forms.parentAboutProfessional();
    private static final Dyad MOTHER_AND_THERAPIST = dyad(DyadType.PARENT_PROFESSIONAL, MOTHER, THERAPIST);
    private static final Dyad CHILD_AND_THERAPIST = dyad(DyadType.CHILD_PROFESSIONAL, CHILD, THERAPIST);

    private final AnswerRules rules = new AnswerRules(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    @DisplayName("a parent speaks for herself about the therapist of the dyad")
    void selfReport() {
        Statement statement = rules.check(claim(BY_PARENT, MOTHER), circle(MOTHER_AND_THERAPIST));

        assertThat(statement.direction())
                .isEqualTo(new Direction("CareTeam/dyad", MOTHER, THERAPIST, Perspective.SELF_REPORT));
    }

    @Test
    @DisplayName("of two professionals either may speak about the other")
    void interprofessional() {
        Dyad pair = dyad(DyadType.INTERPROFESSIONAL, THERAPIST, DOCTOR);

        assertThat(rules.check(claim(Forms.professionalAboutProfessional(), DOCTOR), circle(pair))
                        .direction())
                .isEqualTo(new Direction("CareTeam/dyad", DOCTOR, THERAPIST, Perspective.SELF_REPORT));
        assertThat(rules.check(claim(Forms.professionalAboutProfessional(), THERAPIST), circle(pair))
                        .direction())
                .isEqualTo(new Direction("CareTeam/dyad", THERAPIST, DOCTOR, Perspective.SELF_REPORT));
    }

    @Test
    @DisplayName("a child that answers its form speaks for itself; whoever answers in its place is a proxy")
    void child() {
        Form form = Forms.childAboutProfessional();

        assertThat(rules.check(claim(form, CHILD), circle(CHILD_AND_THERAPIST))
                        .direction()
                        .perspective())
                .isEqualTo(Perspective.SELF_REPORT);
        assertThat(rules.check(claim(form, MOTHER), circle(CHILD_AND_THERAPIST)).direction())
                .isEqualTo(new Direction("CareTeam/dyad", MOTHER, THERAPIST, Perspective.PROXY));
    }

    @Test
    @DisplayName("an observer stands outside of the pair")
    void observer() {
        Form form = Forms.observerOfChildAndProfessional();

        assertThat(rules.check(claim(form, DOCTOR), circle(CHILD_AND_THERAPIST)).direction())
                .isEqualTo(new Direction("CareTeam/dyad", DOCTOR, THERAPIST, Perspective.OBSERVER));
        assertThat(broken(claim(form, THERAPIST), circle(CHILD_AND_THERAPIST))).isEqualTo("sal-answer-observer");
    }

    @Test
    @DisplayName("an aunt who is known to belong to the child may answer in its place without being in the team")
    void acquaintance() {
        assertThat(rules.check(claim(Forms.childAboutProfessional(), AUNT), circle(CHILD_AND_THERAPIST))
                        .direction()
                        .perspective())
                .isEqualTo(Perspective.PROXY);
    }

    @Test
    @DisplayName("a stranger neither observes nor answers in the child's place")
    void stranger() {
        assertThat(broken(claim(Forms.childAboutProfessional(), STRANGER), circle(CHILD_AND_THERAPIST)))
                .isEqualTo("sal-answer-member");
        assertThat(broken(claim(Forms.observerOfChildAndProfessional(), STRANGER), circle(CHILD_AND_THERAPIST)))
                .isEqualTo("sal-answer-member");
    }

    @Test
    @DisplayName("the partner does not answer in the child's place")
    void partnerAsProxy() {
        assertThat(broken(claim(Forms.childAboutProfessional(), THERAPIST), circle(CHILD_AND_THERAPIST)))
                .isEqualTo("sal-answer-proxy");
    }

    @Test
    @DisplayName("an informant who is not in the dyad is refused")
    void outsider() {
        assertThat(broken(claim(BY_PARENT, DOCTOR), circle(MOTHER_AND_THERAPIST)))
                .isEqualTo("sal-answer-informant");
    }

    @Test
    @DisplayName("the therapist does not answer the parent's form")
    void wrongRole() {
        assertThat(broken(claim(BY_PARENT, THERAPIST), circle(MOTHER_AND_THERAPIST)))
                .isEqualTo("sal-answer-informant-role");
    }

    @Test
    @DisplayName("a form about another kind of dyad is refused")
    void wrongForm() {
        assertThat(broken(claim(BY_PARENT, MOTHER), circle(CHILD_AND_THERAPIST)))
                .isEqualTo("sal-answer-dyad-type");
    }

    @Test
    @DisplayName("a dyad about another child is refused")
    void otherChild() {
        Dyad other = new Dyad(
                "CareTeam/dyad", "Patient/other", DyadType.PARENT_PROFESSIONAL, MOTHER, THERAPIST, true, Span.ALWAYS);

        assertThat(broken(claim(BY_PARENT, MOTHER), circle(other))).isEqualTo("sal-answer-child");
    }

    @Test
    @DisplayName("a partner who is named is the other one of the dyad")
    void partner() {
        Claim right = with(claim(BY_PARENT, MOTHER), MOTHER, Optional.of(THERAPIST), Set.of(), NOW);
        Claim wrong = with(claim(BY_PARENT, MOTHER), MOTHER, Optional.of(DOCTOR), Set.of(), NOW);

        assertThat(rules.check(right, circle(MOTHER_AND_THERAPIST)).direction().partner())
                .isEqualTo(THERAPIST);
        assertThat(broken(wrong, circle(MOTHER_AND_THERAPIST))).isEqualTo("sal-answer-partner");
    }

    @Test
    @DisplayName("an informant who had left the team by then is refused")
    void former() {
        LocalDate left = LocalDate.of(2026, 2, 28);
        SystemOfCare team = new SystemOfCare(List.of(member(MOTHER, PARENT, null, left)), List.of());
        Circle circle = new Circle(MOTHER_AND_THERAPIST, List.of(team), Set.of(MOTHER), Map.of());

        assertThat(broken(claim(BY_PARENT, MOTHER), circle)).isEqualTo("sal-answer-member");
    }

    @Test
    @DisplayName("a day that has not begun anywhere, or a moment to come, is the future; a clock may be slightly ahead")
    void future() {
        assertThat(broken(
                        with(claim(BY_PARENT, MOTHER), MOTHER, Optional.empty(), Set.of(), later(11)),
                        circle(MOTHER_AND_THERAPIST)))
                .isEqualTo("sal-answer-authored");
        assertThat(rules.check(
                        with(claim(BY_PARENT, MOTHER), MOTHER, Optional.empty(), Set.of(), later(9)),
                        circle(MOTHER_AND_THERAPIST)))
                .isNotNull();
    }

    @Test
    @DisplayName("the person who is rated neither helps to answer nor records the answer, in whatever part")
    void impartialHelp() {
        Claim helped = with(claim(BY_PARENT, MOTHER), MOTHER, Optional.empty(), Set.of(AUNT, THERAPIST), NOW);
        Claim recorded = with(claim(BY_PARENT, MOTHER), THERAPIST, Optional.empty(), Set.of(), NOW);
        Claim inPerson = with(claim(BY_PARENT, MOTHER), "Practitioner/ana", Optional.empty(), Set.of(), NOW);

        assertThat(broken(helped, circle(MOTHER_AND_THERAPIST))).isEqualTo("sal-answer-helper");
        assertThat(broken(recorded, circle(MOTHER_AND_THERAPIST))).isEqualTo("sal-answer-recorder");
        assertThat(broken(inPerson, circle(MOTHER_AND_THERAPIST))).isEqualTo("sal-answer-recorder");
    }

    @Test
    @DisplayName("a perspective that the answer states is the one that follows from form and informant")
    void perspective() {
        Claim plain = claim(BY_PARENT, MOTHER);
        Claim right = stating(plain, Perspective.SELF_REPORT);
        Claim wrong = stating(plain, Perspective.PROXY);

        assertThat(rules.check(right, circle(MOTHER_AND_THERAPIST)).direction().perspective())
                .isEqualTo(Perspective.SELF_REPORT);
        assertThat(broken(wrong, circle(MOTHER_AND_THERAPIST))).isEqualTo("sal-answer-perspective");
    }

    private static Claim stating(Claim claim, Perspective perspective) {
        return new Claim(
                claim.form(),
                claim.child(),
                claim.informant(),
                claim.recorder(),
                claim.partner(),
                Optional.of(perspective),
                claim.assistants(),
                claim.authored(),
                claim.day());
    }

    private static Instant later(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }

    private static Claim claim(Form form, String informant) {
        return new Claim(
                form,
                CHILD,
                informant,
                informant,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                NOW,
                LocalDate.ofInstant(NOW, ZoneOffset.UTC));
    }

    private static Claim with(
            Claim claim, String recorder, Optional<String> partner, Set<String> assistants, Instant authored) {
        return new Claim(
                claim.form(),
                claim.child(),
                claim.informant(),
                recorder,
                partner,
                claim.perspective(),
                assistants,
                authored,
                claim.day());
    }

    private static Circle circle(Dyad dyad) {
        SystemOfCare team = new SystemOfCare(
                List.of(member(MOTHER, PARENT), member(THERAPIST, PROFESSIONAL), member(DOCTOR, PROFESSIONAL)),
                List.of());
        return new Circle(dyad, List.of(team), Set.of(AUNT), Map.of(THERAPIST, "Practitioner/ana"));
    }

    private static Dyad dyad(DyadType type, String first, String second) {
        return new Dyad("CareTeam/dyad", CHILD, type, first, second, true, Span.ALWAYS);
    }

    private String broken(Claim claim, Circle circle) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> rules.check(claim, circle));
        assertThat(violation).as("a rule is broken").isNotNull();
        assertThat(violation.getMessage()).endsWith(".");
        return violation.rule();
    }
}
