package org.systemicalliance.examples;

import ca.uhn.fhir.context.FhirContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/** A story as the tests read it. */
record Told(String name, Bundle bundle) {

    static final FhirContext FHIR = FhirContext.forR4Cached();

    private static final List<Told> ALL = Stories.names().stream()
            .map(name -> new Told(name, Stories.read(FHIR, name)))
            .toList();

    static List<Told> all() {
        return ALL;
    }

    List<Resource> resources() {
        return bundle.getEntry().stream().map(BundleEntryComponent::getResource).toList();
    }

    /** The resources of the story and those that are copied into its documents and collections. */
    Stream<Resource> resourcesAndTheirCopies() {
        return resources().stream().flatMap(Told::withCopies);
    }

    private static Stream<Resource> withCopies(Resource resource) {
        return resource instanceof Bundle collection
                ? Stream.concat(
                        Stream.of(collection), collection.getEntry().stream().map(BundleEntryComponent::getResource))
                : Stream.of(resource);
    }

    <T extends Resource> List<T> all(Class<T> type) {
        return resources().stream().filter(type::isInstance).map(type::cast).toList();
    }

    Map<String, Resource> byReference() {
        Map<String, Resource> found = new LinkedHashMap<>();
        resources().forEach(resource -> found.put(reference(resource), resource));
        return found;
    }

    static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdPart();
    }

    @Override
    public String toString() {
        return name;
    }
}
