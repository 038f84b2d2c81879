package org.systemicalliance.server.round;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.platform.rest.WithinSight;
import org.systemicalliance.server.records.Records;

/** {@code Questionnaire/$populate} and {@code Questionnaire/[id]/$populate}. */
class PopulateProvider {

    private static final String CANONICAL = "https://systemicalliance.org/fhir/OperationDefinition/populate";

    private final Populating populating;
    private final Records records;

    PopulateProvider(Populating populating, Records records) {
        this.populating = populating;
        this.records = records;
    }

    @WithinSight(scope = "Questionnaire.r")
    @Operation(name = "$populate", typeName = "Questionnaire", idempotent = true, canonicalUrl = CANONICAL)
    public Parameters populate(
            @OperationParam(name = "canonical") CanonicalType canonical,
            @OperationParam(name = "subject") Reference subject,
            @OperationParam(name = "context", min = 1) List<ParametersParameterComponent> context,
            @OperationParam(name = "local") BooleanType local,
            RequestDetails request) {
        Optional<String> form =
                canonical == null || canonical.isEmpty() ? Optional.empty() : Optional.of(canonical.getValue());
        return response(form, subject, context, request);
    }

    @WithinSight(scope = "Questionnaire.r")
    @Operation(name = "$populate", typeName = "Questionnaire", idempotent = true, canonicalUrl = CANONICAL)
    public Parameters populate(
            @IdParam IdType form,
            @OperationParam(name = "subject") Reference subject,
            @OperationParam(name = "context", min = 1) List<ParametersParameterComponent> context,
            @OperationParam(name = "local") BooleanType local,
            RequestDetails request) {
        Questionnaire stored =
                records.get(Questionnaire.class, form.toUnqualifiedVersionless().getValue());
        return response(Optional.of(stored.getUrl() + "|" + stored.getVersion()), subject, context, request);
    }

    private Parameters response(
            Optional<String> form,
            Reference subject,
            List<ParametersParameterComponent> context,
            RequestDetails request) {
        PopulateRequest populate = new PopulateRequest(
                form, References.literal(subject), PopulateRequest.context(context == null ? List.of() : context));
        Parameters parameters = new Parameters();
        parameters.addParameter().setName("response").setResource(populating.prepare(populate, request));
        return parameters;
    }
}
