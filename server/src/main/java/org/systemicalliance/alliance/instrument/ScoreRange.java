package org.systemicalliance.alliance.instrument;

import java.math.BigDecimal;

/**
 * The scores there can be, both ends included.
 *
 * @param least the lowest
 * @param greatest the highest
 */
public record ScoreRange(BigDecimal least, BigDecimal greatest) {

    public ScoreRange {
        if (least.compareTo(greatest) >= 0) {
            throw new IllegalArgumentException("a range has a lowest and a highest score");
        }
    }

    boolean covers(BigDecimal score) {
        return score.compareTo(least) >= 0 && score.compareTo(greatest) <= 0;
    }

    /** In words. */
    String words() {
        return "between %s and %s".formatted(least.toPlainString(), greatest.toPlainString());
    }
}
