package org.systemicalliance.server.answer;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.systemicalliance.server.platform.rest.WithinSight;

/** {@code QuestionnaireResponse/[id]/$extract} and {@code QuestionnaireResponse/$extract}. */
class ExtractProvider {

    private static final String CANONICAL = "https://systemicalliance.org/fhir/OperationDefinition/extract";

    private final Extraction extraction;

    ExtractProvider(Extraction extraction) {
        this.extraction = extraction;
    }

    @WithinSight(scope = "Observation.r")
    @Operation(name = "$extract", typeName = "QuestionnaireResponse", idempotent = true, canonicalUrl = CANONICAL)
    public Bundle extractStored(@IdParam IdType answer, RequestDetails request) {
        return AnswerTransaction.of(
                extraction.ofStored(answer.toUnqualifiedVersionless().getValue()), request.getFhirServerBase());
    }

    @WithinSight(scope = "Observation.r")
    @Operation(name = "$extract", typeName = "QuestionnaireResponse", idempotent = true, canonicalUrl = CANONICAL)
    public Bundle extract(
            @OperationParam(name = "questionnaire-response", min = 1) QuestionnaireResponse answer,
            RequestDetails request) {
        return AnswerTransaction.of(extraction.of(answer, request), request.getFhirServerBase());
    }
}
