package org.systemicalliance.server.access;

import ca.uhn.fhir.context.FhirContext;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/** What is stored, by reference alone. */
class StoredResources {

    private final Records records;
    private final FhirContext context;

    StoredResources(Records records, FhirContext context) {
        this.records = records;
        this.context = context;
    }

    /** @param literal {@code Type/id} of what exists */
    Resource get(String literal) {
        return records.get(typeOf(literal), literal);
    }

    /** @param literal {@code Type/id} */
    Optional<? extends Resource> find(String literal) {
        return records.find(typeOf(literal), literal);
    }

    private Class<? extends Resource> typeOf(String literal) {
        return context.getResourceDefinition(References.typeOf(literal))
                .getImplementingClass()
                .asSubclass(Resource.class);
    }
}
