package org.systemicalliance.server.answer;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.server.records.Sight;

/** Who may record what somebody says, and so be told what it is worth. */
class Recorders {

    private final Sight sight;

    Recorders(Sight sight) {
        this.sight = sight;
    }

    /**
     * Refuses whoever may not record the answers of an informant.
     *
     * @throws NotPermitted if the caller is neither the informant, nor records for the child, nor treats it
     */
    void requireFor(RequestDetails request, String child, String informant) {
        require(sight.recordsFor(request, child, informant));
    }

    /** @throws NotPermitted if the caller is somebody else */
    void requireSelf(RequestDetails request, String recorder) {
        require(sight.speaksAs(request, recorder));
    }

    private static void require(boolean may) {
        if (!may) {
            throw new NotPermitted(
                    "access-author",
                    "An answer is recorded by whoever is signed in: their own, the child's, and those of others by who treats the child.");
        }
    }
}
