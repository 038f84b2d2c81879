package org.systemicalliance.alliance.factor;

import java.math.BigDecimal;
import java.util.Set;

/** What was reported of a factor. */
public sealed interface FactorValue {

    /** Whether it is so. */
    record Truth(boolean holds) implements FactorValue {}

    /** A step of a scale, or how many times. */
    record Whole(int number) implements FactorValue {}

    /** A measured or counted quantity. @param unit code of UCUM; empty where none is stated */
    record Measured(BigDecimal number, String unit) implements FactorValue {}

    /** One of several possibilities. @param codes all codes by which it is named */
    record Chosen(Set<Code> codes) implements FactorValue {
        public Chosen {
            codes = Set.copyOf(codes);
        }
    }

    /** It stands in another observation. */
    record Elsewhere() implements FactorValue {}

    /** A code of a code system. */
    record Code(String system, String code) {}
}
