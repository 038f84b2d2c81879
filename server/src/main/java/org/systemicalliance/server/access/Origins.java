package org.systemicalliance.server.access;

import org.hl7.fhir.r4.model.Provenance;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.server.exchange.References;

/**
 * Where ratings come from. Who may read a rating may read who said and who entered it; of what else has an origin nobody
 * with limited sight reads it.
 */
class Origins {

    static final String TYPE = "Provenance";

    /** Of what origins are shown. */
    static final String OF = "Observation";

    /** What has to stand before a search parameter of a rating to search for its origin. */
    static final String CHAIN = "target:" + OF + ".";

    private final VisibleIds visible;

    Origins(VisibleIds visible) {
        this.visible = visible;
    }

    boolean admits(Clearance clearance, Provenance origin) {
        return origin.hasTarget()
                && origin.getTarget().stream().map(References::literal).allMatch(target -> target.filter(
                                literal -> literal.startsWith(OF + "/") && visible.contain(clearance, literal))
                        .isPresent());
    }
}
