package org.systemicalliance.server.round;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Task;
import org.systemicalliance.server.platform.rest.WithinSight;

/** {@code Task/[id]/$decline}. */
class DeclineProvider {

    private final Declining declining;

    DeclineProvider(Declining declining) {
        this.declining = declining;
    }

    @WithinSight(scope = "Task.u")
    @Operation(
            name = "$decline",
            typeName = "Task",
            canonicalUrl = "https://systemicalliance.org/fhir/OperationDefinition/decline")
    public Task decline(@IdParam IdType task, RequestDetails request) {
        return declining.decline(task.toUnqualifiedVersionless().getValue(), request);
    }
}
