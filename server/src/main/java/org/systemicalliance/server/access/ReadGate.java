package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.server.platform.security.Grant;

/** Who may read what is named by its id. What is hidden, and what no scope reaches, is not there. */
class ReadGate {

    private final VisibleIds visible;
    private final StoredResources stored;
    private final ScopeReach scopes;

    ReadGate(VisibleIds visible, StoredResources stored, ScopeReach scopes) {
        this.visible = visible;
        this.stored = stored;
        this.scopes = scopes;
    }

    void require(RequestDetails request, Clearance clearance, Grant grant) {
        String type = request.getResourceName();
        scopes.require(grant, type, 'r');
        requireVisible(request, clearance);
        if (scopes.isLimited(grant, type, 'r') && !scopes.reaches(grant, stored.get(literal(request)), 'r')) {
            throw Refusals.unknown(literal(request));
        }
    }

    /** Whatever the scopes say of the type: an operation has a scope of its own. */
    void requireVisible(RequestDetails request, Clearance clearance) {
        if (!visible.contain(clearance, literal(request))) {
            throw Refusals.unknown(literal(request));
        }
    }

    private static String literal(RequestDetails request) {
        return request.getResourceName() + "/" + request.getId().getIdPart();
    }
}
