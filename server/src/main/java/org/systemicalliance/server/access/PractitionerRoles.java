package org.systemicalliance.server.access;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/** The roles in which a practitioner works today: care teams name a professional by role. */
class PractitionerRoles {

    private final Records records;
    private final Clock clock;

    PractitionerRoles(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    /** @param person reference to a practitioner or to one of their roles; of anybody else there are none */
    List<PractitionerRole> of(String person) {
        List<PractitionerRole> roles =
                switch (References.typeOf(person)) {
                    case "Practitioner" ->
                        records.search(
                                PractitionerRole.class,
                                SearchParameterMap.newSynchronous(
                                        PractitionerRole.SP_PRACTITIONER, new ReferenceParam(person)));
                    case "PractitionerRole" ->
                        records.find(PractitionerRole.class, person).stream().toList();
                    default -> List.of();
                };
        return roles.stream().filter(this::isInForce).toList();
    }

    private boolean isInForce(PractitionerRole role) {
        return (!role.hasActive() || role.getActive())
                && Days.span(role.getPeriod()).covers(LocalDate.now(clock));
    }
}
