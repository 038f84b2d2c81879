package org.systemicalliance.server.factor;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Period;
import org.systemicalliance.server.exchange.Factors;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.InstrumentScores;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Beside;
import org.systemicalliance.server.records.Records;

/** Factors, and scores on instruments of others, beside the dyads they belong to; what is about no dyad comes first. */
class FactorsBeside implements Beside {

    private static final Comparator<Observation> ORDER = Comparator.comparing(FactorsBeside::dyad)
            .thenComparing(factor -> factor.getCode().getCodingFirstRep().getCode())
            .thenComparing(FactorsBeside::time)
            .thenComparing(References::to);

    private final Records records;

    FactorsBeside(Records records) {
        this.records = records;
    }

    @Override
    public List<Observation> picture(String child, Set<String> dyads, LocalDate from, LocalDate asOf) {
        TokenOrListParam codes = new TokenOrListParam()
                .add(new TokenParam(Guide.CONCEPT, ""))
                .add(new TokenParam(Guide.MEASURE, InstrumentScores.OF_ALLIANCE));
        SearchParameterMap criteria = SearchParameterMap.newSynchronous()
                .add(Observation.SP_PATIENT, new ReferenceParam(child))
                .add(Observation.SP_CODE, codes)
                .add(Observation.SP_DATE, new DateRangeParam("ge" + from, "le" + asOf));
        return records.search(Observation.class, criteria).stream()
                .filter(FactorsBeside::stands)
                .filter(factor -> Factors.dyadOf(factor).map(dyads::contains).orElse(true))
                .sorted(ORDER)
                .toList();
    }

    private static boolean stands(Observation factor) {
        return factor.getStatus() == ObservationStatus.FINAL || factor.getStatus() == ObservationStatus.AMENDED;
    }

    private static String dyad(Observation factor) {
        return Factors.dyadOf(factor).orElse("");
    }

    /** As written; what covers a period is sorted by its end. */
    private static String time(Observation factor) {
        String written = factor.getEffective() instanceof Period period
                ? period.getEndElement().getValueAsString()
                : factor.getEffective().primitiveValue();
        return String.valueOf(written);
    }
}
