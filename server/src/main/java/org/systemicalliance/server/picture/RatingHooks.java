package org.systemicalliance.server.picture;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Observation;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.exchange.References;

/** Keeps the table of ratings, in the transaction that stores, changes or deletes a rating. */
class RatingHooks {

    private final FhirContext context;
    private final RatingTable table;

    RatingHooks(FhirContext context, RatingTable table) {
        this.context = context;
        this.table = table;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        keep(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        keep(after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof Observation rating && Ratings.isRating(rating)) {
            table.remove(References.to(rating));
        }
    }

    void keep(IBaseResource resource) {
        if (!(resource instanceof Observation rating) || !Ratings.isRating(rating)) {
            return;
        }
        if (Ratings.stands(rating)) {
            table.put(new KeptRating(
                    Ratings.childOf(rating),
                    Ratings.direction(rating),
                    Ratings.point(rating),
                    context.newJsonParser().encodeResourceToString(rating).getBytes(StandardCharsets.UTF_8)));
        } else {
            table.remove(References.to(rating));
        }
    }
}
