package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.server.platform.security.Grant;

/**
 * The last look before anything leaves: what is included beside matches, old versions, and pages of a search that was
 * made when more was open.
 */
class ShownResources {

    /** Whoever writes is shown what they wrote, whether or not they may read. */
    private static final Set<RestOperationTypeEnum> READING = EnumSet.of(
            RestOperationTypeEnum.READ,
            RestOperationTypeEnum.VREAD,
            RestOperationTypeEnum.HISTORY_INSTANCE,
            RestOperationTypeEnum.SEARCH_TYPE,
            RestOperationTypeEnum.GET_PAGE);

    private final Clearances clearances;
    private final ScopeReach scopes;
    private final Origins origins;

    ShownResources(Clearances clearances, ScopeReach scopes, Origins origins) {
        this.clearances = clearances;
        this.scopes = scopes;
        this.origins = origins;
    }

    @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
    public void show(IPreResourceShowDetails shown, RequestDetails request) {
        Optional<Clearance> clearance = clearances.of(request);
        if (clearance.isEmpty()) {
            return;
        }
        for (int index = 0; index < shown.size(); index++) {
            Resource resource = (Resource) shown.getResource(index);
            if (resource != null && !isShown(resource, clearance.get(), request)) {
                shown.setResource(index, null);
            }
        }
    }

    private boolean isShown(Resource resource, Clearance clearance, RequestDetails request) {
        boolean reads = READING.contains(request.getRestOperationType());
        return isVisible(resource, clearance) && (!reads || scopes.shows(Grant.of(request), resource));
    }

    private boolean isVisible(Resource resource, Clearance clearance) {
        return resource instanceof Provenance origin
                ? origins.admits(clearance, origin)
                : clearance.admits(Exposures.of(resource));
    }
}
