package org.systemicalliance.server.platform.content;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.systemicalliance.examples.Stories;

/** Loads the example stories, each as one transaction. */
class StoryTeller {

    private final FhirContext context;
    private final IFhirSystemDao<Bundle, Meta> system;

    StoryTeller(FhirContext context, IFhirSystemDao<Bundle, Meta> system) {
        this.context = context;
        this.system = system;
    }

    void tell() {
        Stories.names().forEach(name -> system.transaction(new SystemRequestDetails(), Stories.read(context, name)));
    }
}
