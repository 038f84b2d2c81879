package org.systemicalliance.server.notification;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.UriType;
import org.systemicalliance.server.platform.security.BaseUrl;

/** Says in the capability statement which topics there are, and where websockets are opened. */
class TopicCapabilities {

    private static final String TOPIC =
            "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/capabilitystatement-subscriptiontopic-canonical";
    private static final String WEBSOCKET = "http://hl7.org/fhir/StructureDefinition/capabilitystatement-websocket";

    private final BaseUrl address;

    TopicCapabilities(BaseUrl address) {
        this.address = address;
    }

    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void complete(IBaseConformance statement, ServletRequestDetails request) {
        var rest = ((CapabilityStatement) statement).getRestFirstRep();
        rest.addExtension(WEBSOCKET, new UriType(SubscriptionOperationsProvider.socketUrl(address, request)));
        rest.getResource().stream()
                .filter(resource -> resource.getType().equals("Subscription"))
                .forEach(resource ->
                        Topics.canonicals().forEach(topic -> resource.addExtension(TOPIC, new CanonicalType(topic))));
    }
}
