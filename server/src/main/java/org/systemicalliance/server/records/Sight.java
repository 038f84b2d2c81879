package org.systemicalliance.server.records;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.answer.Direction;

/**
 * What the caller of a request may see of what is at hand already, and for whom they speak. Whatever is computed for
 * them is made of this.
 */
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

    /** Whether the caller is this person, in whatever of their parts. */
    boolean speaksAs(RequestDetails request, String person);

    /** Whether the caller may record what a person says about the care of a child. */
    boolean recordsFor(RequestDetails request, String child, String informant);

    /** Whether the caller keeps what is known about the care of a child: who treats it, and records systems. */
    boolean keepsRecordsOf(RequestDetails request, String child);
}
