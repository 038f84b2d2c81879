package org.systemicalliance.server.platform.errors;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;

/**
 * Answers what went wrong with one entry of a batch in the words in which it would have been answered by itself. HAPI
 * would keep the message only, and call every rule of the alliance model its own failure.
 */
class BatchErrors extends TransactionProcessorVersionAdapterR4 {

    private static final String STATUS = BatchErrors.class.getName();

    private final ErrorInterceptor errors;

    BatchErrors(ErrorInterceptor errors) {
        this.errors = errors;
    }

    @Override
    public void populateEntryWithOperationOutcome(BaseServerResponseException thrown, BundleEntryComponent entry) {
        BaseServerResponseException told = errors.translate(thrown, null);
        OperationOutcome outcome = (OperationOutcome) told.getOperationOutcome();
        outcome.setUserData(STATUS, String.valueOf(told.getStatusCode()));
        entry.getResponse().setOutcome(outcome).setStatus(String.valueOf(told.getStatusCode()));
    }

    /** HAPI sets the status that it knows, before or after the outcome. */
    @Override
    public void setResponseStatus(BundleEntryComponent entry, String status) {
        boolean told = entry.getResponse().getOutcome() != null
                && entry.getResponse().getOutcome().hasUserData(STATUS);
        super.setResponseStatus(entry, told ? entry.getResponse().getOutcome().getUserString(STATUS) : status);
    }
}
