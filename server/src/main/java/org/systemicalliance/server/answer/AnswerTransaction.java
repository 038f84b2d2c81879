package org.systemicalliance.server.answer;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.exchange.References;

/** Bundles in which a rating travels. */
final class AnswerTransaction {

    private AnswerTransaction() {}

    /** A transaction that would store a rating and its origin, as Structured Data Capture wants it of an extraction. */
    static Bundle of(Rating rating, String base) {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        for (Resource resource : rating.resources()) {
            String reference = References.to(resource);
            bundle.addEntry()
                    .setFullUrl(base + "/" + reference)
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(reference);
        }
        return bundle;
    }
}
