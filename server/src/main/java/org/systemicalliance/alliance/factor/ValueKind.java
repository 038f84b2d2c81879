package org.systemicalliance.alliance.factor;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import org.systemicalliance.alliance.factor.FactorValue.Chosen;
import org.systemicalliance.alliance.factor.FactorValue.Elsewhere;
import org.systemicalliance.alliance.factor.FactorValue.Measured;
import org.systemicalliance.alliance.factor.FactorValue.Truth;
import org.systemicalliance.alliance.factor.FactorValue.Whole;

/**
 * A kind of value that a factor can have. Concepts of CodeSystem {@code factor-value}.
 *
 * @param code its code
 * @param display its name
 * @param form how such a value is written
 * @param unit the unit of a quantity, as a code of UCUM; empty for other values
 * @param minimum the least value; null for none
 * @param maximum the greatest value; null for none
 * @param codeSystem where a choice takes its code from; empty for other values
 * @param codes the codes there are, as far as they are known; empty if not
 */
public record ValueKind(
        String code,
        String display,
        Form form,
        String unit,
        BigDecimal minimum,
        BigDecimal maximum,
        String codeSystem,
        Set<String> codes) {

    /** How a value is written. */
    public enum Form {
        TRUTH("a boolean"),
        WHOLE("an integer"),
        MEASURED("a Quantity"),
        CHOSEN("a CodeableConcept"),
        ELSEWHERE("another Observation, in hasMember or derivedFrom");

        private final String words;

        Form(String words) {
            this.words = words;
        }
    }

    public ValueKind {
        codes = Set.copyOf(codes);
    }

    /** Whether a value is written as values of this kind are. */
    boolean fits(FactorValue value) {
        return switch (form) {
            case TRUTH -> value instanceof Truth;
            case WHOLE -> value instanceof Whole;
            case MEASURED ->
                value instanceof Measured measured && measured.unit().equals(unit);
            case CHOSEN ->
                value instanceof Chosen chosen
                        && chosen.codes().stream().anyMatch(one -> codeSystem.equals(one.system()));
            case ELSEWHERE -> value instanceof Elsewhere;
        };
    }

    /** Whether there can be such a value. */
    boolean holds(FactorValue value) {
        if (value instanceof Whole whole) {
            return isInRange(BigDecimal.valueOf(whole.number()));
        } else if (value instanceof Measured measured) {
            return isInRange(measured.number());
        } else if (value instanceof Chosen chosen) {
            return codes.isEmpty()
                    || chosen.codes().stream()
                            .filter(one -> codeSystem.equals(one.system()))
                            .allMatch(one -> codes.contains(one.code()));
        }
        return true;
    }

    /** Whether values of this kind can be counted from records. */
    boolean isCounted() {
        boolean counts = form == Form.WHOLE && maximum == null;
        return counts || unit.startsWith("/") || unit.equals("%");
    }

    /** Whether what there can be is up to an instrument of others. */
    boolean isUpToInstrument() {
        return form == Form.MEASURED && minimum == null && maximum == null;
    }

    /** How to write such a value, for whoever has to repair one. */
    String words() {
        String how =
                switch (form) {
                    case MEASURED -> form.words + " in " + unit;
                    case CHOSEN -> form.words + " of " + codeSystem;
                    default -> form.words;
                };
        return "%s (%s)".formatted(display, how);
    }

    /** What there can be, for whoever has to repair a value. */
    String limits() {
        if (form == Form.CHOSEN) {
            return "is one of " + String.join(", ", new TreeSet<>(codes));
        }
        return maximum == null
                ? "is not less than " + minimum.toPlainString()
                : "lies between %s and %s".formatted(minimum.toPlainString(), maximum.toPlainString());
    }

    private boolean isInRange(BigDecimal number) {
        return (minimum == null || number.compareTo(minimum) >= 0)
                && (maximum == null || number.compareTo(maximum) <= 0);
    }
}
