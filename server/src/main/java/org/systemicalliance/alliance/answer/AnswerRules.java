package org.systemicalliance.alliance.answer;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.rating.Form;
import org.systemicalliance.alliance.team.Dyad;

/**
 * Who may say what about whom.
 *
 * <ul>
 *   <li>The dyad is about the child of the answer and of the kind that the form asks about.
 *   <li>The informant is the one of the two whom the form addresses. A form for the child may be answered in the child's
 *       place (proxy), but not by the partner; a form for observers is answered from outside of the pair.
 *   <li>The informant belongs to the child's system of care on the day. Whoever answers for the child or observes may
 *       also be a person known to belong to the child.
 *   <li>The person rated neither helps to answer nor records the answer (measurement specification, sections 2 and 3:
 *       "the rated partner must not assist"; section 5: the rated person does not read the rating).
 * </ul>
 */
public final class AnswerRules {

    /** How far a client's clock may be ahead. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(10);

    private final Clock clock;

    public AnswerRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * Holds an answer against the people around the child.
     *
     * @throws RuleViolation for the first rule that the answer breaks
     */
    public Statement check(Claim claim, Circle circle) {
        requirePast(claim);
        requireSameChild(claim, circle.dyad());
        requireDyadOfForm(claim.form(), circle.dyad());
        Direction direction = direction(claim, circle.dyad());
        requirePartner(claim, direction);
        requirePerspective(claim, direction);
        requireBelonging(claim, direction, circle);
        requireImpartialHelp(claim, direction, circle);
        return new Statement(claim, direction);
    }

    private void requirePast(Claim claim) {
        require(
                !claim.authored().isAfter(clock.instant().plus(CLOCK_TOLERANCE)),
                "sal-answer-authored",
                "QuestionnaireResponse.authored",
                "An answer is not given in the future.");
    }

    private static void requireSameChild(Claim claim, Dyad dyad) {
        require(
                dyad.child().equals(claim.child()),
                "sal-answer-child",
                "QuestionnaireResponse.subject",
                "The answer and its dyad are about the same child.");
    }

    private static void requireDyadOfForm(Form form, Dyad dyad) {
        require(
                dyad.type() == form.dyadType(),
                "sal-answer-dyad-type",
                "QuestionnaireResponse.questionnaire",
                "This form is about a dyad of type %s; the dyad of the answer is of type %s."
                        .formatted(form.dyadType().code(), dyad.type().code()));
    }

    private static Direction direction(Claim claim, Dyad dyad) {
        return switch (claim.form().informant()) {
            case OBSERVER -> observed(claim, dyad);
            case CHILD -> ofChild(claim, dyad);
            default -> ofAdult(claim, dyad);
        };
    }

    private static Direction observed(Claim claim, Dyad dyad) {
        require(
                !dyad.joins(claim.informant()),
                "sal-answer-observer",
                "QuestionnaireResponse.source",
                "An observer is neither of the two people observed.");
        return ofForm(claim, dyad);
    }

    private static Direction ofChild(Claim claim, Dyad dyad) {
        require(
                !claim.informant().equals(dyad.other(dyad.child())),
                "sal-answer-proxy",
                "QuestionnaireResponse.source",
                "The partner whom the child rates does not answer in the child's place.");
        return ofForm(claim, dyad);
    }

    private static Direction ofAdult(Claim claim, Dyad dyad) {
        AgentRole asked = claim.form().informant();
        require(
                dyad.joins(claim.informant()),
                "sal-answer-informant",
                "QuestionnaireResponse.source",
                "The informant is one of the two people of the dyad.");
        require(
                dyad.roleOf(claim.informant()) == asked,
                "sal-answer-informant-role",
                "QuestionnaireResponse.source",
                "This form is answered by the %s of the dyad.".formatted(asked.code()));
        return ofForm(claim, dyad);
    }

    private static Direction ofForm(Claim claim, Dyad dyad) {
        return Directions.of(dyad, claim.form().informant(), claim.informant())
                .orElseThrow(() -> new RuleViolation(
                        "sal-answer-informant-role",
                        "QuestionnaireResponse.source",
                        "This form is not for this informant to answer about this pair."));
    }

    private static void requirePartner(Claim claim, Direction direction) {
        Optional<String> stated = claim.partner();
        require(
                stated.isEmpty() || stated.get().equals(direction.partner()),
                "sal-answer-partner",
                "QuestionnaireResponse.extension('https://systemicalliance.org/fhir/StructureDefinition/answer-partner')",
                "The partner named in the answer is the person of the dyad whom the form asks about.");
    }

    private static void requirePerspective(Claim claim, Direction direction) {
        require(
                claim.perspective().isEmpty() || claim.perspective().get() == direction.perspective(),
                "sal-answer-perspective",
                "QuestionnaireResponse.extension('https://systemicalliance.org/fhir/StructureDefinition/informant-perspective')",
                "By its form and its informant this answer is of perspective %s."
                        .formatted(direction.perspective().code()));
    }

    private static void requireBelonging(Claim claim, Direction direction, Circle circle) {
        boolean belongs = direction.perspective() == Perspective.SELF_REPORT
                ? claim.informant().equals(claim.child()) || circle.caresOn(claim.informant(), claim.day())
                : circle.knows(claim.informant(), claim.day());
        require(
                belongs,
                "sal-answer-member",
                "QuestionnaireResponse.source",
                "The informant belongs to the child's system of care on the day of the answer.");
    }

    private static void requireImpartialHelp(Claim claim, Direction direction, Circle circle) {
        require(
                claim.assistants().stream().noneMatch(person -> circle.sameHuman(person, direction.partner())),
                "sal-answer-helper",
                "QuestionnaireResponse.extension('https://systemicalliance.org/fhir/StructureDefinition/answer-helper')",
                "The person who is rated does not help to answer.");
        require(
                !circle.sameHuman(claim.recorder(), direction.partner()),
                "sal-answer-recorder",
                "QuestionnaireResponse.author",
                "The person who is rated does not record the answer.");
    }

    private static void require(boolean holds, String rule, String element, String sentence) {
        if (!holds) {
            throw new RuleViolation(rule, element, sentence);
        }
    }
}
