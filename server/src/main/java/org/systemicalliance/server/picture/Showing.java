package org.systemicalliance.server.picture;

import ca.uhn.fhir.interceptor.api.HookParams;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.systemicalliance.server.platform.security.Grant;

/**
 * Tells whoever notes what leaves the server what a picture shows, before any of it is written. HAPI tells it only of
 * answers that it writes by itself.
 */
final class Showing {

    private Showing() {}

    static void announce(List<Leaf> leaves, ServletRequestDetails http) {
        if (Grant.of(http).isUnrestricted()) {
            return;
        }
        Bundle shown = new Bundle();
        leaves.forEach(leaf -> shown.addEntry().setResource(leaf.outline()));
        HookParams params = new HookParams()
                .add(RequestDetails.class, http)
                .add(ServletRequestDetails.class, http)
                .add(IBaseResource.class, shown)
                .add(ResponseDetails.class, new ResponseDetails(shown))
                .add(HttpServletRequest.class, http.getServletRequest())
                .add(HttpServletResponse.class, http.getServletResponse());
        http.getInterceptorBroadcaster().callHooks(Pointcut.SERVER_OUTGOING_RESPONSE, params);
    }
}
