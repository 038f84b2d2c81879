package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.IPreResourceShowDetails;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.systemicalliance.alliance.access.Clearance;

/**
 * The last look before anything leaves: what is included beside matches, old versions, and pages of a search that was
 * made when more was open.
 */
class ShownResources {

    private final Clearances clearances;

    ShownResources(Clearances clearances) {
        this.clearances = clearances;
    }

    @Hook(Pointcut.STORAGE_PRESHOW_RESOURCES)
    public void show(IPreResourceShowDetails shown, RequestDetails request) {
        Optional<Clearance> clearance = clearances.of(request);
        if (clearance.isEmpty()) {
            return;
        }
        for (int index = 0; index < shown.size(); index++) {
            IBaseResource resource = shown.getResource(index);
            if (resource != null && !clearance.get().admits(Exposures.of(resource))) {
                shown.setResource(index, null);
            }
        }
    }
}
