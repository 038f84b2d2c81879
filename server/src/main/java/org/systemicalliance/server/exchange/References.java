package org.systemicalliance.server.exchange;

import java.util.Optional;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** References as the alliance model keeps them: type and id, without server and version. */
public final class References {

    private References() {}

    /** {@code Type/id}, or empty where the reference names nothing that could be stored here. */
    public static Optional<String> literal(Reference reference) {
        if (reference == null || !reference.hasReference()) {
            return Optional.empty();
        }
        IdType id = new IdType(reference.getReference());
        boolean literal = id.hasResourceType() && id.hasIdPart();
        return literal ? Optional.of(id.getResourceType() + "/" + id.getIdPart()) : Optional.empty();
    }

    /** {@code Type/id} of a resource. */
    public static String to(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    /** The resource type that a literal reference names. */
    public static String typeOf(String literal) {
        return literal.substring(0, literal.indexOf('/'));
    }
}
