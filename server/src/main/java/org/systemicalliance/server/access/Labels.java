package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.exchange.References;

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
        Optional<Reference> informant = informant(resource);
        if (informant.isEmpty()) {
            return;
        }
        boolean child = References.literal(informant.get())
                .filter(who -> References.typeOf(who).equals("Patient"))
                .isPresent();
        Stream.of(Stream.of(RESTRICTED), child ? Stream.of(ADOLESCENT) : Stream.<Coding>empty(), before.stream())
                .flatMap(labels -> labels)
                .filter(label -> resource.getMeta().getSecurity(label.getSystem(), label.getCode()) == null)
                .forEach(label -> resource.getMeta().addSecurity(label.copy()));
    }

    private static Optional<Reference> informant(Resource resource) {
        if (resource instanceof QuestionnaireResponse answer && answer.hasSource()) {
            return Optional.of(answer.getSource());
        }
        return resource instanceof Observation observation && Ratings.isRating(observation)
                ? Optional.of(observation.getPerformerFirstRep())
                : Optional.empty();
    }
}
