package org.systemicalliance.server.round;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.server.platform.security.Grant;

/** Who is signed in, as a reference; empty for a program, and where nobody has to sign in. */
final class Requester {

    private Requester() {}

    static Optional<Reference> of(RequestDetails request) {
        return Grant.of(request).person().map(Reference::new);
    }
}
