package org.systemicalliance.server.practice;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.platform.rest.WithinSight;

/** {@code CareTeam/[id]/$practices} and {@code CareTeam/[id]/$record-practices}. */
class PracticesProvider {

    static final String RECORD = "$record-practices";

    private final Counting counting;
    private final Keeping keeping;
    private final Clock clock;

    PracticesProvider(Counting counting, Keeping keeping, Clock clock) {
        this.counting = counting;
        this.keeping = keeping;
        this.clock = clock;
    }

    @WithinSight(scope = "Observation.r")
    @Operation(
            name = "$practices",
            typeName = "CareTeam",
            idempotent = true,
            canonicalUrl = "https://systemicalliance.org/fhir/OperationDefinition/practices")
    public Bundle count(
            @IdParam IdType team,
            @OperationParam(name = "start") DateType start,
            @OperationParam(name = "end") DateType end,
            RequestDetails request) {
        return bundle(
                counting.count(asked(team, start, end), request),
                counted -> List.of(urn(counted.name()), urn(counted.nameOfOrigin())));
    }

    @WithinSight(scope = "Observation.c")
    @Operation(
            name = RECORD,
            typeName = "CareTeam",
            canonicalUrl = "https://systemicalliance.org/fhir/OperationDefinition/record-practices")
    public Bundle record(
            @IdParam IdType team,
            @OperationParam(name = "start") DateType start,
            @OperationParam(name = "end") DateType end,
            RequestDetails request) {
        String base = request.getFhirServerBase() + "/";
        return bundle(
                keeping.keep(asked(team, start, end), request),
                counted -> List.of(base + Counted.place(counted.name()), base + Counted.placeOfOrigin(counted.name())));
    }

    private PracticeRequest asked(IdType team, DateType start, DateType end) {
        return PracticeRequest.of(
                team.toUnqualifiedVersionless().getValue(),
                Days.first(start).orElse(null),
                Days.first(end).orElse(null),
                clock);
    }

    /** What is kept has its place on this server; what was only counted has none. */
    private static Bundle bundle(List<Counted> counts, Function<Counted, List<String>> fullUrls) {
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        for (Counted counted : counts) {
            Iterator<String> fullUrl = fullUrls.apply(counted).iterator();
            counted.resources()
                    .forEach(resource ->
                            bundle.addEntry().setFullUrl(fullUrl.next()).setResource(resource));
        }
        return bundle;
    }

    private static String urn(UUID name) {
        return "urn:uuid:" + name;
    }
}
