package org.systemicalliance.server.picture;

import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.exchange.Guide;

/**
 * One entry of the answer.
 *
 * @param fullUrl relative to the server, or a {@code urn:uuid} of what is stored nowhere
 * @param resource the resource; null where there is a rating
 * @param rating the rating; null where there is a resource
 */
record Leaf(String fullUrl, Resource resource, KeptRating rating) {

    static Leaf of(String fullUrl, Resource resource) {
        return new Leaf(fullUrl, resource, null);
    }

    static Leaf of(KeptRating rating) {
        return new Leaf(rating.point().rating(), null, rating);
    }

    /** What it is, and whose word about which child, without what was said. */
    Resource outline() {
        if (resource != null) {
            return resource;
        }
        Observation outline = new Observation();
        outline.setId(rating.point().rating());
        outline.setCode(Finding.concept(Guide.MEASURE, Guide.DIRECTED_RATING));
        outline.setSubject(new Reference(rating.child()));
        outline.addPerformer(new Reference(rating.direction().informant()));
        return outline;
    }
}
