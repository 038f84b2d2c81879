package org.systemicalliance.alliance;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A constant that stands for one concept of a code system of the guide. */
public interface Coded {

    /** The concept's code, as exchanged. */
    String code();

    /**
     * Finds the constant for a code.
     *
     * @throws RuleViolation if none of the constants has that code
     */
    static <T extends Coded> T find(T[] values, String code, String codeSystem) {
        for (T value : values) {
            if (value.code().equals(code)) {
                return value;
            }
        }
        throw new RuleViolation(
                "sal-code",
                codeSystem,
                "'%s' is not a code of %s; known are %s."
                        .formatted(
                                code,
                                codeSystem,
                                Arrays.stream(values).map(Coded::code).collect(Collectors.joining(", "))));
    }
}
