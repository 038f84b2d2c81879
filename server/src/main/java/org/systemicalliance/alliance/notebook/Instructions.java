package org.systemicalliance.alliance.notebook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.systemicalliance.alliance.RuleViolation;

/**
 * Instructions and routines that were offered in a session.
 *
 * @param given how many were
 * @param takenUp how many of them the child took up without coercion
 */
public record Instructions(int given, int takenUp) {

    /**
     * @throws RuleViolation if more were taken up than given
     */
    public Instructions {
        if (takenUp > given) {
            throw new RuleViolation(
                    "sal-note-instructions",
                    "QuestionnaireResponse.item.where(linkId='child-compliance')",
                    "A child cannot take up more instructions than it was given.");
        }
    }

    /** Which part was taken up, in percent with two decimals; empty where none was given. */
    Optional<BigDecimal> share() {
        return given == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(100L * takenUp).divide(BigDecimal.valueOf(given), 2, RoundingMode.HALF_UP));
    }
}
