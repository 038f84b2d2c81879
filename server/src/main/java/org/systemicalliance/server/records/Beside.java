package org.systemicalliance.server.records;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * What a feature shows in the picture of a child, beside the ratings. A bean of this type is asked once for every
 * picture; it answers with one search. Whoever draws leaves out what the viewer may not see.
 */
public interface Beside {

    /**
     * What belongs to a picture, in the order in which it is shown.
     *
     * @param child reference to the child
     * @param dyads references to the dyads of the picture
     * @param from the first day of the picture
     * @param asOf its last day
     */
    List<? extends Resource> picture(String child, Set<String> dyads, LocalDate from, LocalDate asOf);
}
