package org.systemicalliance.server.factor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.systemicalliance.server.exchange.Factors;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Beside;
import org.systemicalliance.server.records.Records;

/** Factors, and scores on instruments of others, beside the dyads they belong to; what is about no dyad comes first. */
class FactorsBeside implements Beside {

    private static final Comparator<Observation> ORDER = Comparator.comparing(FactorsBeside::dyad)
            .thenComparing(FactorsBeside::code)
            .thenComparing(FactorsBeside::time)
            .thenComparing(References::to);

    private final FactorTable table;
    private final Records records;

    FactorsBeside(FactorTable table, Records records) {
        this.table = table;
        this.records = records;
    }

    @Override
    public List<Observation> picture(String child, Set<String> dyads, LocalDate from, LocalDate asOf) {
        return records.findAll(Observation.class, table.between(child, from, asOf)).stream()
                .filter(factor -> Factors.dyadOf(factor).map(dyads::contains).orElse(true))
                .sorted(ORDER)
                .toList();
    }

    private static String dyad(Observation factor) {
        return Factors.dyadOf(factor).orElse("");
    }

    private static String code(Observation factor) {
        return String.valueOf(factor.getCode().getCodingFirstRep().getCode());
    }

    /** As written; what covers a period is sorted by its end. */
    private static String time(Observation factor) {
        Base time = factor.getEffective() instanceof Period period ? period.getEndElement() : factor.getEffective();
        return time == null ? "" : String.valueOf(time.primitiveValue());
    }
}
