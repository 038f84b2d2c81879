package org.systemicalliance.server.records;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.systemicalliance.alliance.agreement.Agreement;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Decisions;
import org.systemicalliance.server.exchange.References;

/** What was decided about asking around a child, as stored. */
public class Agreements {

    private final Records records;
    private final Humans humans;
    private final AgreementSettings settings;

    Agreements(Records records, AgreementSettings settings) {
        this.records = records;
        this.humans = new Humans(records);
        this.settings = settings;
    }

    /** @param child reference to the child */
    public Agreement around(String child) {
        return around(records.get(Patient.class, child));
    }

    public Agreement around(Patient child) {
        String literal = References.to(child);
        SearchParameterMap criteria =
                SearchParameterMap.newSynchronous(Consent.SP_PATIENT, new ReferenceParam(literal));
        return new Agreement(
                literal,
                settings.recorded(),
                ofAge(child),
                records.search(Consent.class, criteria).stream()
                        .flatMap(Decisions::of)
                        .map(decision -> decision.widened(humans::namesOf))
                        .toList());
    }

    private LocalDate ofAge(Patient child) {
        return Days.last(child.getBirthDateElement())
                .map(born -> born.plusYears(settings.majority()))
                .orElse(null);
    }
}
