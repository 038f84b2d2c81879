package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.exchange.Statements;

/**
 * Labels what people say about each other as restricted, and what the child says as an adolescent's. Clients may add
 * labels; none is ever taken away.
 */
class Labels {

    private static final Coding RESTRICTED =
            new Coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R", "restricted");
    private static final Coding ADOLESCENT = new Coding(
            "http://terminology.hl7.org/CodeSystem/v3-ActCode", "ADOL", "adolescent information sensitivity");

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        label((Resource) resource, List.of());
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        label(
                (Resource) after,
                before == null ? List.of() : ((Resource) before).getMeta().getSecurity());
    }

    private static void label(Resource resource, List<Coding> before) {
        if (!Statements.isStatement(resource)) {
            return;
        }
        boolean child = Statements.informant(resource)
                .filter(who -> References.typeOf(who).equals("Patient"))
                .isPresent();
        Stream.of(Stream.of(RESTRICTED), child ? Stream.of(ADOLESCENT) : Stream.<Coding>empty(), before.stream())
                .flatMap(labels -> labels)
                .filter(label -> resource.getMeta().getSecurity(label.getSystem(), label.getCode()) == null)
                .forEach(label -> resource.getMeta().addSecurity(label.copy()));
    }
}
