package org.systemicalliance.server.records;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.answer.Direction;

/** What the caller of a request may see of what is at hand already. Whatever is computed for them is made of this. */
public interface Sight {

    boolean admits(RequestDetails request, Resource resource);

    /**
     * The same for a rating that is known without its resource.
     *
     * @param child reference to the child
     * @param direction whose word, about whom
     * @param instrument code of the form
     */
    boolean admitsRating(RequestDetails request, String child, Direction direction, String instrument);
}
