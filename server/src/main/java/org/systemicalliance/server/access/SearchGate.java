package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Set;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.server.platform.security.Grant;

/** Who may search for what, and turn which pages. */
class SearchGate {

    private final Narrowing narrowing;
    private final SingleRatings singles;
    private final ScopeReach scopes;
    private final PageOwners pages;

    SearchGate(Narrowing narrowing, SingleRatings singles, ScopeReach scopes, PageOwners pages) {
        this.narrowing = narrowing;
        this.singles = singles;
        this.scopes = scopes;
        this.pages = pages;
    }

    /** What has to happen to searches besides, in this order. */
    List<Object> interceptors() {
        return List.of(narrowing, pages);
    }

    void narrow(RequestDetails request, Clearance clearance, Grant grant) {
        String type = request.getResourceName();
        scopes.require(grant, type, 's');
        boolean ofRatings = Set.of(Origins.OF, Origins.TYPE).contains(type);
        Clearance near = NamedChildren.of(request).map(clearance::about).orElse(clearance);
        Clearance forSearch = ofRatings ? singles.forSearch(near) : near;
        narrowing.narrow(request, forSearch, scopes.limits(grant, type));
    }

    void requireNarrowed(RequestDetails request) {
        narrowing.requireNarrowed(request);
    }

    void requireOwnPage(RequestDetails request) {
        pages.require(request);
    }
}
