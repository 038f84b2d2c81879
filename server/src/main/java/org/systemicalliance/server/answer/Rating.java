package org.systemicalliance.server.answer;

import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;

/**
 * What follows from an answer.
 *
 * @param observation the rating
 * @param origin where it comes from
 */
record Rating(Observation observation, Provenance origin) {

    List<Resource> resources() {
        return List.of(observation, origin);
    }
}
