package org.systemicalliance.server.platform.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.http.HttpServletResponse;

/** HAPI's endpoint under our own name; the make and version of its parts are nobody's business. */
class FhirEndpoint extends RestfulServer {

    FhirEndpoint(FhirContext fhirContext, String version) {
        super(fhirContext);
        setServerName("Systemic Alliance FHIR");
        setServerVersion(version);
        setImplementationDescription("Systemic therapeutic alliance of children with neurodevelopmental disorders");
        setDefaultResponseEncoding(EncodingEnum.JSON);
    }

    @Override
    public void addHeadersToResponse(HttpServletResponse response) {
        // HAPI's X-Powered-By is left out.
    }
}
