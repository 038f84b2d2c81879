package org.systemicalliance.server.records;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.rest.api.server.RequestDetails;

/** Of parallel calls of one operation, those that lose try again, and then find nothing left to do. */
public class RepeatOnConflict {

    private static final int RETRIES = 5;

    private final String operation;

    /** @param operation its name, such as {@code $derive-dyads} */
    public RepeatOnConflict(String operation) {
        this.operation = operation;
    }

    @Hook(Pointcut.STORAGE_VERSION_CONFLICT)
    public ResourceVersionConflictResolutionStrategy conflict(RequestDetails request) {
        if (request == null || !operation.equals(request.getOperation())) {
            return null;
        }
        ResourceVersionConflictResolutionStrategy strategy = new ResourceVersionConflictResolutionStrategy();
        strategy.setRetry(true);
        strategy.setMaxRetries(RETRIES);
        return strategy;
    }
}
