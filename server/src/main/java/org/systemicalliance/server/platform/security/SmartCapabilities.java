package org.systemicalliance.server.platform.security;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestSecurityComponent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UriType;

/** Says in the capability statement that SMART on FHIR guards the server, and where tokens come from. */
@Interceptor
class SmartCapabilities {

    private static final String ADDRESSES = "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

    private final Tokens tokens;

    SmartCapabilities(Tokens tokens) {
        this.tokens = tokens;
    }

    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void complete(IBaseConformance statement, ServletRequestDetails request) {
        Endpoints endpoints = tokens.endpoints(request.getServletRequest());
        var rest = ((CapabilityStatement) statement).getRestFirstRep();
        rest.setSecurity(new CapabilityStatementRestSecurityComponent().setCors(true));
        rest.getSecurity()
                .addService()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/restful-security-service")
                .setCode("SMART-on-FHIR");
        Extension addresses = rest.getSecurity().addExtension().setUrl(ADDRESSES);
        add(addresses, "authorize", endpoints.authorization());
        add(addresses, "token", endpoints.token());
        add(addresses, "introspect", endpoints.introspection());
        add(addresses, "revoke", endpoints.revocation());
        add(addresses, "register", endpoints.registration());
    }

    private static void add(Extension addresses, String name, String address) {
        if (Objects.nonNull(address)) {
            addresses.addExtension(name, new UriType(address));
        }
    }
}
