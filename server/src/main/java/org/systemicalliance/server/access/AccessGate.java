package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.Optional;
import java.util.stream.Stream;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.server.platform.security.Grant;

/** Every request passes here before anything is read or written for it. */
class AccessGate {

    private static final int FIRST = -1_000_000;

    private final Clearances clearances;
    private final SearchGate searches;
    private final ReadGate reads;
    private final WriteGate writes;
    private final OperationGate operations;

    AccessGate(Clearances clearances, SearchGate searches, ReadGate reads, WriteGate writes, OperationGate operations) {
        this.clearances = clearances;
        this.searches = searches;
        this.reads = reads;
        this.writes = writes;
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
            clearances.of(request).ifPresent(clearance -> searches.narrow(request, clearance, Grant.of(request)));
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
        Stream<String> sorting = Stream.of(request.getParameters().getOrDefault(Constants.PARAM_SORT, new String[0]));
        boolean used = Stream.concat(request.getParameters().keySet().stream(), sorting)
                .flatMap(name -> Stream.of(name.split("[:.,-]")))
                .anyMatch(ExposureIndex.PARAMETER::equals);
        if (used) {
            throw new InvalidRequestException("Unknown search parameter \"" + ExposureIndex.PARAMETER + "\".");
        }
    }

    private void admit(RequestDetails request, RestOperationTypeEnum operation, Clearance clearance, Grant grant) {
        switch (operation) {
            case READ, VREAD, HISTORY_INSTANCE -> reads.require(request, clearance, grant);
            case SEARCH_TYPE -> searches.requireNarrowed(request);
            case GET_PAGE -> searches.requireOwnPage(request);
            case CREATE -> writes.requireCreatable(request, clearance, grant);
            case UPDATE -> writes.requireUpdatable(request, clearance, grant);
            case TRANSACTION -> writes.requireBundle(request, clearance, grant);
            case VALIDATE -> operations.requireOnlyWhatIsHandedOver(request);
            case EXTENDED_OPERATION_INSTANCE, EXTENDED_OPERATION_TYPE -> operations.require(request, clearance, grant);
            default ->
                throw Refusals.closed(
                        "access-interaction",
                        "This way is closed to everyone with limited sight: it could tell what is hidden from what is not"
                                + " there. Read, search, create and update are open.");
        }
    }
}
