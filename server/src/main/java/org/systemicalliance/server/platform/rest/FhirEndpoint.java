package org.systemicalliance.server.platform.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** HAPI's endpoint under our own name; the make and version of its parts are nobody's business. */
class FhirEndpoint extends RestfulServer {

    private static final long serialVersionUID = 1L;
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    FhirEndpoint(FhirContext fhirContext, String version) {
        super(fhirContext);
        setServerName("Systemic Alliance FHIR");
        setServerVersion(version);
        setImplementationDescription("Systemic therapeutic alliance of children with neurodevelopmental disorders");
        setDefaultResponseEncoding(EncodingEnum.JSON);
    }

    /** Where HTTP knows no such method, HAPI would blame itself. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (METHODS.contains(request.getMethod())) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    public void addHeadersToResponse(HttpServletResponse response) {
        // HAPI's X-Powered-By is left out.
    }
}
