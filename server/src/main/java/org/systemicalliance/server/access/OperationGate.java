package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.server.access.OperationsWithinSight.RequiredScope;
import org.systemicalliance.server.platform.security.Grant;

/** Who may call which operation. */
class OperationGate {

    private static final String VALIDATE = "$validate";

    /** Operations that look at nothing but definitions, or at what is handed to them. */
    private static final Set<String> OPEN =
            Set.of("$expand", "$lookup", "$translate", "$validate-code", "$subsumes", VALIDATE);

    private final OperationsWithinSight operations;
    private final ScopeReach scopes;
    private final ReadGate reads;
    private final WriteGate writes;

    OperationGate(OperationsWithinSight operations, ScopeReach scopes, ReadGate reads, WriteGate writes) {
        this.operations = operations;
        this.scopes = scopes;
        this.reads = reads;
        this.writes = writes;
    }

    void require(RequestDetails request, Clearance clearance, Grant grant) {
        if (OPEN.contains(request.getOperation())) {
            requireOnlyWhatIsHandedOver(request);
            return;
        }
        RequiredScope needed = operations
                .scopeOf(request.getOperation())
                .orElseThrow(() -> Refusals.closed(
                        "access-operation",
                        "The operation %s is closed to everyone with limited sight."
                                .formatted(request.getOperation())));
        scopes.requireAll(grant, needed.type(), needed.interaction());
        if (request.getId() != null) {
            reads.requireVisible(request, needed.interaction() == 'c' ? clearance.forNaming() : clearance);
        }
        if (request.getResource() instanceof Resource body) {
            writes.requireReferencesVisible(body, clearance, Set.of());
        }
    }

    /** Validating what is stored reads it, and asks who refers to it. */
    void requireOnlyWhatIsHandedOver(RequestDetails request) {
        if (VALIDATE.equals(request.getOperation()) && request.getId() != null) {
            throw Refusals.closed(
                    "access-operation",
                    "Validation by an id is closed to everyone with limited sight; send the resource to [type]/$validate.");
        }
    }
}
