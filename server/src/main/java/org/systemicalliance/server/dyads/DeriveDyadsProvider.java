package org.systemicalliance.server.dyads;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.platform.rest.WithinSight;

/** {@code CareTeam/[id]/$derive-dyads}. */
class DeriveDyadsProvider {

    static final String OPERATION = "$derive-dyads";

    private final DyadDerivation derivation;

    DeriveDyadsProvider(DyadDerivation derivation) {
        this.derivation = derivation;
    }

    @WithinSight(scope = "CareTeam.c")
    @Operation(
            name = OPERATION,
            typeName = "CareTeam",
            canonicalUrl = "https://systemicalliance.org/fhir/OperationDefinition/derive-dyads")
    public Bundle derive(@IdParam IdType team, @OperationParam(name = "asOf") DateType asOf, RequestDetails request) {
        LocalDate day = Days.first(asOf).orElse(null);
        Bundle dyads = new Bundle().setType(BundleType.COLLECTION);
        derivation
                .derive(team.toUnqualifiedVersionless().getValue(), day, request)
                .forEach(dyad -> dyads.addEntry()
                        .setFullUrl(request.getFhirServerBase() + "/" + References.to(dyad))
                        .setResource(dyad));
        return dyads;
    }
}
