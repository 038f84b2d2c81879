package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.server.access.OperationsWithinSight.RequiredScope;
import org.systemicalliance.server.platform.security.Grant;

/** Every request passes here before anything is read or written for it. */
class AccessGate {

    private static final int FIRST = -1_000_000;

    /** Operations that look at nothing but definitions, or at what is handed to them. */
    private static final Set<String> OPEN_OPERATIONS =
            Set.of("$expand", "$lookup", "$translate", "$validate-code", "$subsumes", "$validate");

    private final Clearances clearances;
    private final VisibleIds visible;
    private final Narrowing narrowing;
    private final SingleRatings singles;
    private final WriteGate writes;
    private final PageOwners pages;
    private final OperationsWithinSight operations;

    AccessGate(
            Clearances clearances,
            VisibleIds visible,
            Narrowing narrowing,
            SingleRatings singles,
            WriteGate writes,
            PageOwners pages,
            OperationsWithinSight operations) {
        this.clearances = clearances;
        this.visible = visible;
        this.narrowing = narrowing;
        this.singles = singles;
        this.writes = writes;
        this.pages = pages;
        this.operations = operations;
    }

    /** A search is narrowed before its parameters are read; and whatever the server adds to a request comes later. */
    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED, order = FIRST)
    public void narrow(RequestDetails request) {
        if (request.getRestOperationType() == RestOperationTypeEnum.METADATA) {
            return;
        }
        refuseInternalParameter(request);
        if (request.getHeader(Constants.HEADER_IF_NONE_EXIST) != null
                && clearances.of(request).isPresent()) {
            throw WriteGate.conditional();
        }
        if (request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE) {
            clearances.of(request).ifPresent(clearance -> {
                Grant grant = Grant.of(request);
                requireScope(grant, request.getResourceName(), 's');
                Clearance forSearch =
                        request.getResourceName().equals("Observation") ? singles.forSearch(clearance) : clearance;
                narrowing.narrow(request, forSearch, grant.scopes().restrictions(request.getResourceName(), 's'));
            });
        }
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void admit(RequestDetails request, RestOperationTypeEnum operation) {
        if (operation == RestOperationTypeEnum.METADATA) {
            return;
        }
        Optional<Clearance> clearance = clearances.of(request);
        clearance.ifPresent(limited -> admit(request, operation, limited, Grant.of(request)));
    }

    private static void refuseInternalParameter(RequestDetails request) {
        boolean used = request.getParameters().keySet().stream()
                .anyMatch(name -> name.split("[:.]")[0].equals(ExposureIndex.PARAMETER));
        if (used) {
            throw new InvalidRequestException("Unknown search parameter \"" + ExposureIndex.PARAMETER + "\".");
        }
    }

    private void admit(RequestDetails request, RestOperationTypeEnum operation, Clearance clearance, Grant grant) {
        switch (operation) {
            case READ, VREAD, HISTORY_INSTANCE -> {
                requireScope(grant, request.getResourceName(), 'r');
                requireVisible(request, clearance);
            }
            case SEARCH_TYPE -> narrowing.requireNarrowed(request);
            case GET_PAGE -> pages.require(request);
            case CREATE -> {
                requireScope(grant, request.getResourceName(), 'c');
                writes.requireCreatable(clearance, (Resource) request.getResource());
            }
            case UPDATE -> {
                requireScope(grant, request.getResourceName(), 'u');
                writes.requireUpdatable(request, clearance, (Resource) request.getResource());
            }
            case TRANSACTION -> writes.requireBundle(request, clearance, grant);
            case VALIDATE -> {}
            case EXTENDED_OPERATION_INSTANCE, EXTENDED_OPERATION_TYPE -> admitOperation(request, clearance, grant);
            default ->
                throw Refusals.closed(
                        "access-interaction",
                        "This way is closed to everyone with limited sight: it could tell what is hidden from what is not"
                                + " there. Read, search, create and update are open.");
        }
    }

    private void admitOperation(RequestDetails request, Clearance clearance, Grant grant) {
        if (OPEN_OPERATIONS.contains(request.getOperation())) {
            return;
        }
        RequiredScope needed = operations
                .scopeOf(request.getOperation())
                .orElseThrow(() -> Refusals.closed(
                        "access-operation",
                        "The operation %s is closed to everyone with limited sight."
                                .formatted(request.getOperation())));
        requireScope(grant, needed.type(), needed.interaction());
        if (request.getId() != null) {
            requireVisible(request, needed.interaction() == 'c' ? clearance.forNaming() : clearance);
        }
        if (request.getResource() instanceof Resource body) {
            writes.requireReferencesVisible(body, clearance, Set.of());
        }
    }

    private void requireVisible(RequestDetails request, Clearance clearance) {
        String literal = request.getResourceName() + "/" + request.getId().getIdPart();
        if (!visible.contain(clearance, literal)) {
            throw Refusals.unknown(literal);
        }
    }

    static void requireScope(Grant grant, String type, char interaction) {
        if (!grant.scopes().permits(type, interaction)) {
            throw Refusals.closed(
                    "access-scope",
                    "insufficient_scope: the token has no scope for %s.%s.".formatted(type, interaction));
        }
        if (interaction != 's'
                && !grant.scopes().restrictions(type, interaction).isEmpty()) {
            throw Refusals.closed(
                    "access-scope",
                    "insufficient_scope: the token's scope for %s is limited to a search; search instead."
                            .formatted(type));
        }
    }
}
