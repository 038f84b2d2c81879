package org.systemicalliance.server.records;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.server.platform.security.Grant;

/**
 * What the caller of a request may see of what is at hand already, and for whom they speak. Whatever is computed for
 * them is made of this.
 */
public interface Sight {

    boolean admits(RequestDetails request, Resource resource);

    /**
     * What somebody who is not calling just now may see at this moment.
     *
     * @param absent what they were granted when they called
     * @throws NotPermitted if it does not serve care
     */
    Predicate<Resource> of(Grant absent);

    /**
     * Whether the caller may see a rating that is known without its resource.
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
