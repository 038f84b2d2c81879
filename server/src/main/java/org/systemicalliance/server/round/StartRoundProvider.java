package org.systemicalliance.server.round;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.systemicalliance.alliance.round.LeftOut;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.platform.rest.WithinSight;

/** {@code CareTeam/[id]/$start-round}. */
class StartRoundProvider {

    static final String OPERATION = "$start-round";

    private final Rounds rounds;
    private final RoundSettings settings;
    private final Clock clock;

    StartRoundProvider(Rounds rounds, RoundSettings settings, Clock clock) {
        this.rounds = rounds;
        this.settings = settings;
        this.clock = clock;
    }

    @WithinSight(scope = "Task.c")
    @Operation(
            name = OPERATION,
            typeName = "CareTeam",
            canonicalUrl = "https://systemicalliance.org/fhir/OperationDefinition/start-round")
    public Bundle start(
            @IdParam IdType team,
            @OperationParam(name = "due") DateType due,
            @OperationParam(name = "informant") List<StringType> informants,
            @OperationParam(name = "observer") List<StringType> observers,
            @OperationParam(name = "proxy") List<StringType> proxies,
            @OperationParam(name = "partner") List<StringType> partners,
            @OperationParam(name = "exclude") List<StringType> excluded,
            RequestDetails request) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = Days.last(due).orElse(today.plusDays(settings.due()));
        Round round = rounds.start(
                new RoundRequest(
                        team.toUnqualifiedVersionless().getValue(),
                        Date.from(clock.instant()),
                        today,
                        last,
                        literals(informants, "informant"),
                        literals(observers, "observer"),
                        literals(proxies, "proxy"),
                        literals(partners, "partner"),
                        literals(excluded, "exclude")),
                request);
        return bundle(round, request);
    }

    private static Set<String> literals(List<StringType> references, String name) {
        return references == null
                ? Set.of()
                : references.stream()
                        .map(reference -> References.literal(new Reference(reference.getValue()))
                                .orElseThrow(() -> new InvalidRequestException(
                                        "The parameter %s is a reference such as RelatedPerson/123.".formatted(name))))
                        .collect(Collectors.toSet());
    }

    private static Bundle bundle(Round round, RequestDetails request) {
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        round.invitations().forEach(task -> bundle.addEntry()
                .setFullUrl(request.getFhirServerBase() + "/" + References.to(task))
                .setResource(task));
        if (!round.leftOut().isEmpty()) {
            bundle.addEntry().setResource(outcome(round.leftOut()));
        }
        return bundle;
    }

    private static OperationOutcome outcome(List<LeftOut> leftOut) {
        OperationOutcome outcome = new OperationOutcome();
        leftOut.forEach(left -> outcome.addIssue()
                .setSeverity(IssueSeverity.INFORMATION)
                .setCode(IssueType.INFORMATIONAL)
                .setDiagnostics("%s about %s, %s"
                        .formatted(
                                left.direction().informant(),
                                left.direction().partner(),
                                left.direction().dyad()))
                .getDetails()
                .setText(left.reason().sentence())
                .addCoding()
                .setSystem(Guide.INVITATION_REASON)
                .setCode(left.reason().code()));
        return outcome;
    }
}
