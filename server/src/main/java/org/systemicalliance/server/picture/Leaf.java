package org.systemicalliance.server.picture;

import org.hl7.fhir.r4.model.Resource;

/**
 * One entry of the answer.
 *
 * @param fullUrl relative to the server, or a {@code urn:uuid} of what is stored nowhere
 * @param resource the resource; null where its JSON is at hand
 * @param json the resource as JSON; null where it has to be written first
 */
record Leaf(String fullUrl, Resource resource, String json) {

    static Leaf of(String fullUrl, Resource resource) {
        return new Leaf(fullUrl, resource, null);
    }

    static Leaf of(KeptRating rating) {
        return new Leaf(rating.point().rating(), null, rating.resource());
    }
}
