package org.systemicalliance.alliance.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.rating.Score.Absent;
import org.systemicalliance.alliance.rating.Score.Reason;
import org.systemicalliance.alliance.rating.Score.Scored;

/** The vectors of the measurement specification, section 3, "Scoring". */
class ScoringTest {

    private static final Form ADULT = Forms.parentAboutProfessional();
    private static final Form CHILD = Forms.childAboutProfessional();
    private static final Form OBSERVER = Forms.observerOfChildAndProfessional();
    private static final Integer[] VECTOR = {4, 3, 4, 1, 3, 4, 3, 0, 4, 4, 3, 0};

    @Test
    @DisplayName("a fully answered adult form scores 89.58, with goal 87.50, task 87.50 and bond 93.75")
    void fullyAnswered() {
        RatingScores scores = Scoring.score(Answers.of(ADULT, Forms.values(ADULT, VECTOR)));

        assertThat(scores.total()).isEqualTo(scored("89.58", 12, 12));
        assertThat(scores.elements())
                .containsEntry(Element.GOAL, scored("87.50", 4, 4))
                .containsEntry(Element.TASK, scored("87.50", 4, 4))
                .containsEntry(Element.BOND, scored("93.75", 4, 4));
    }

    @Test
    @DisplayName("with T3 and B1 missing the total is prorated to 90.00 over ten items")
    void prorated() {
        RatingScores scores = Scoring.score(Answers.of(ADULT, vectorWithout("T3", "B1")));

        assertThat(scores.total()).isEqualTo(scored("90.00", 10, 12));
        assertThat(scores.elements().get(Element.TASK)).isEqualTo(scored("91.67", 3, 4));
    }

    @Test
    @DisplayName("with T2 and T3 missing there is neither a task score nor a total, though ten items were answered")
    void elementBelowMinimum() {
        RatingScores scores = Scoring.score(Answers.of(ADULT, vectorWithout("T2", "T3")));

        assertThat(scores.total()).isEqualTo(new Absent(Reason.TOO_FEW_ITEMS, 10, 12));
        assertThat(scores.elements().get(Element.TASK)).isEqualTo(new Absent(Reason.TOO_FEW_ITEMS, 2, 4));
        assertThat(scores.elements().get(Element.BOND)).isEqualTo(scored("93.75", 4, 4));
    }

    @Test
    @DisplayName("with one item of each element missing the elements are scored, the total is not: nine of twelve")
    void totalBelowMinimum() {
        RatingScores scores = Scoring.score(Answers.of(ADULT, vectorWithout("G1", "T1", "B1")));

        assertThat(scores.total()).isEqualTo(new Absent(Reason.TOO_FEW_ITEMS, 9, 12));
        assertThat(scores.elements().values())
                .allSatisfy(score -> assertThat(score.value()).isPresent());
    }

    @Test
    @DisplayName("an unanswered form has no score and says that nothing was answered")
    void unanswered() {
        RatingScores scores = Scoring.score(Answers.of(ADULT, Map.of()));

        assertThat(scores.total()).isEqualTo(new Absent(Reason.TOO_FEW_ITEMS, 0, 12));
    }

    @Test
    @DisplayName("a child's form needs five of six items")
    void childMinimum() {
        assertThat(child(3, 2, 1, 2, null, 2, 2).total()).isEqualTo(scored("90.00", 5, 6));
        assertThat(child(3, 2, 1, 2, null, null, 2).total()).isEqualTo(new Absent(Reason.TOO_FEW_ITEMS, 4, 6));
    }

    @Test
    @DisplayName("a child's form counts only if all three practice items were passed")
    void childPractice() {
        assertThat(child(2, 2, 1, 2, 2, 2, 2).total()).isEqualTo(new Absent(Reason.PRACTICE_NOT_PASSED, 6, 6));
        RatingScores unknown = Scoring.score(Answers.of(CHILD, Forms.values(CHILD, 2, 1, 2, 2, 2, 2)));
        assertThat(unknown.total()).isEqualTo(new Absent(Reason.PRACTICE_NOT_PASSED, 6, 6));
    }

    @Test
    @DisplayName("an observer's form needs eight of nine items and at least fifteen minutes; O5 and O9 are reversed")
    void observer() {
        assertThat(observer(15, 4, 4, 4, 4, 0, 4, 4, 4, 0).total()).isEqualTo(scored("100.00", 9, 9));
        assertThat(observer(15, 4, 4, 4, 4, 0, null, 4, 4, 0).total()).isEqualTo(scored("100.00", 8, 9));
        assertThat(observer(15, 4, 4, 4, 4, 0, null, null, 4, 0).total())
                .isEqualTo(new Absent(Reason.TOO_FEW_ITEMS, 7, 9));
        assertThat(observer(14, 4, 4, 4, 4, 0, 4, 4, 4, 0).total())
                .isEqualTo(new Absent(Reason.OBSERVATION_TOO_SHORT, 9, 9));
    }

    @Test
    @DisplayName("forms of the child and of observers report a total only")
    void totalOnly() {
        assertThat(child(3, 2, 2, 2, 2, 2, 2).elements()).isEmpty();
        assertThat(observer(20, 4, 4, 4, 4, 0, 4, 4, 4, 0).elements()).isEmpty();
    }

    @Test
    @DisplayName("a value beside the scale is refused")
    void beyondScale() {
        assertThatThrownBy(() -> Answers.of(ADULT, Map.of("G1", 5)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo("sal-answer-scale"));
    }

    @Test
    @DisplayName("a value for an item that the form does not have is refused")
    void unknownItem() {
        assertThatThrownBy(() -> Answers.of(ADULT, Map.of("Z9", 1)))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.rule())
                        .isEqualTo("sal-answer-item"));
    }

    private static RatingScores child(int practice, Integer... raw) {
        return Scoring.score(new Answers(CHILD, Forms.values(CHILD, raw), Map.of("practice-passed", practice)));
    }

    private static RatingScores observer(int minutes, Integer... raw) {
        return Scoring.score(new Answers(OBSERVER, Forms.values(OBSERVER, raw), Map.of("observed-minutes", minutes)));
    }

    private static Map<String, Integer> vectorWithout(String... missing) {
        Map<String, Integer> values = new HashMap<>(Forms.values(ADULT, VECTOR));
        for (String linkId : missing) {
            values.remove(linkId);
        }
        return values;
    }

    private static Score scored(String percent, int answered, int asked) {
        return new Scored(new BigDecimal(percent), answered, asked);
    }
}
