package org.systemicalliance.server.picture;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import java.util.Set;
import org.hl7.fhir.r4.model.Observation;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.records.Records;

/**
 * Labels of a rating change by an update, which makes a new version. HAPI's operations would change them behind the back
 * of everything that keeps a rating, the picture among it.
 */
class RatingMetaHooks {

    private static final Set<String> OPERATIONS = Set.of("$meta-add", "$meta-delete");

    /** Whoever may not call them at all is not told what is a rating. */
    private static final int AFTER_ADMISSION = 1_000;

    private final Records records;

    RatingMetaHooks(Records records) {
        this.records = records;
    }

    @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = AFTER_ADMISSION)
    public void incoming(RequestDetails request) {
        boolean relabels = OPERATIONS.contains(String.valueOf(request.getOperation()))
                && "Observation".equals(request.getResourceName())
                && request.getId() != null;
        if (relabels && isRating("Observation/" + request.getId().getIdPart())) {
            throw new MethodNotAllowedException(
                    "The labels of a rating are changed by an update, not by this operation.");
        }
    }

    private boolean isRating(String literal) {
        return records.find(Observation.class, literal)
                .filter(Ratings::isRating)
                .isPresent();
    }
}
