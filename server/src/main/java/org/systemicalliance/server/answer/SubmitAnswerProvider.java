package org.systemicalliance.server.answer;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.platform.rest.WithinSight;

/** {@code CareTeam/[id]/$submit-answer}. */
class SubmitAnswerProvider {

    static final String OPERATION = "$submit-answer";

    private final Submission submission;

    SubmitAnswerProvider(Submission submission) {
        this.submission = submission;
    }

    @WithinSight(scope = "QuestionnaireResponse.c")
    @Operation(
            name = OPERATION,
            typeName = "CareTeam",
            canonicalUrl = "https://systemicalliance.org/fhir/OperationDefinition/submit-answer")
    public Bundle submit(
            @IdParam IdType dyad,
            @OperationParam(name = "answer", min = 1) QuestionnaireResponse answer,
            @OperationParam(name = "source", min = 1) StringType source,
            @OperationParam(name = "author") StringType author,
            RequestDetails request) {
        if (answer == null) {
            throw new InvalidRequestException("The body of the request is the answer, a QuestionnaireResponse.");
        }
        String informant = person(source, "source")
                .orElseThrow(() -> new InvalidRequestException("The parameter source names who answered."));
        String recorder = person(author, "author").orElse(informant);
        Bundle stored = new Bundle().setType(BundleType.COLLECTION);
        submission
                .submit(dyad.toUnqualifiedVersionless().getValue(), answer, informant, recorder, request)
                .forEach(resource -> stored.addEntry()
                        .setFullUrl(request.getFhirServerBase() + "/" + References.to(resource))
                        .setResource(resource));
        return stored;
    }

    private static Optional<String> person(StringType parameter, String name) {
        if (parameter == null || parameter.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(References.literal(new Reference(parameter.getValue()))
                .orElseThrow(() -> new InvalidRequestException(
                        "The parameter %s is a reference such as RelatedPerson/123.".formatted(name))));
    }
}
