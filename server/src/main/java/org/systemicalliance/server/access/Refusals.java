package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.r4.model.IdType;
import org.systemicalliance.alliance.access.NotPermitted;

/** What is answered to those who may not. */
final class Refusals {

    private Refusals() {}

    /** The one answer for what is hidden, was deleted or never existed. */
    static BaseServerResponseException unknown(String literal) {
        return new ResourceNotFoundException(new IdType(literal));
    }

    /**
     * A way that is closed to everybody with limited sight, whatever is stored.
     *
     * @param rule key of the rule, such as {@code access-operation}
     */
    static NotPermitted closed(String rule, String sentence) {
        return new NotPermitted(rule, sentence);
    }
}
