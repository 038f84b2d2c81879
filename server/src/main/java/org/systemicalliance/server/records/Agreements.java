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
    private final AgreementSettings settings;

    Agreements(Records records, AgreementSettings settings) {
        this.records = records;
        this.settings = settings;
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
                        .toList());
    }

    private LocalDate ofAge(Patient child) {
        return child.hasBirthDate() ? Days.last(child.getBirthDateElement()).plusYears(settings.majority()) : null;
    }
}
