package org.systemicalliance.server.platform.content;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.systemicalliance.examples.Stories;

/**
 * Loads the example stories, each as one transaction. One that cannot be stored does not keep the others away.
 */
class StoryTeller {

    private final FhirContext context;
    private final IFhirSystemDao<Bundle, Meta> system;

    StoryTeller(FhirContext context, IFhirSystemDao<Bundle, Meta> system) {
        this.context = context;
        this.system = system;
    }

    /**
     * @throws IllegalStateException when all were tried, if one of them could not be stored
     */
    void tell() {
        IllegalStateException failure = null;
        for (String name : Stories.names()) {
            try {
                system.transaction(new SystemRequestDetails(), Stories.read(context, name));
            } catch (RuntimeException e) {
                failure = new IllegalStateException("The story " + name + " could not be stored", e);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
