package org.systemicalliance.server.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.exchange.Statements;

/** Whom resources are about. */
final class Subjects {

    /** What is about nobody: the guide, terminology, answers of the server itself, and the audit. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "AuditEvent",
            "CapabilityStatement",
            "CodeSystem",
            "ConceptMap",
            "ImplementationGuide",
            "Library",
            "NamingSystem",
            "OperationDefinition",
            "OperationOutcome",
            "Parameters",
            "Questionnaire",
            "SearchParameter",
            "StructureDefinition",
            "ValueSet");

    private static final List<String> ELEMENTS = List.of("subject", "patient", "for", "individual");

    private Subjects() {}

    static boolean areAboutPeople(String type) {
        return !ABOUT_NOBODY.contains(type);
    }

    /** What was shown, by child and informant. */
    static List<Looked> of(Resource shown) {
        Map<Looked, List<String>> groups = flat(shown)
                .filter(resource -> areAboutPeople(resource.fhirType()))
                .filter(resource -> resource.getIdElement().hasIdPart())
                .collect(Collectors.groupingBy(
                        resource -> new Looked(patient(resource), Statements.informant(resource), List.of()),
                        LinkedHashMap::new,
                        Collectors.mapping(References::to, Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new Looked(
                        group.getKey().patient(),
                        group.getKey().informant(),
                        group.getValue().stream().distinct().toList()))
                .toList();
    }

    private static Stream<Resource> flat(Resource shown) {
        return shown instanceof Bundle bundle
                ? bundle.getEntry().stream()
                        .map(Bundle.BundleEntryComponent::getResource)
                        .filter(resource -> resource != null)
                        .flatMap(Subjects::flat)
                : Stream.of(shown);
    }

    private static Optional<String> patient(Resource resource) {
        return resource instanceof Patient
                ? Optional.of(References.to(resource))
                : ELEMENTS.stream()
                        .map(resource::getNamedProperty)
                        .filter(property -> property != null)
                        .flatMap(Subjects::references)
                        .filter(literal -> literal.startsWith("Patient/"))
                        .findFirst();
    }

    private static Stream<String> references(Property element) {
        return element.getValues().stream().flatMap(Subjects::reference);
    }

    private static Stream<String> reference(Base value) {
        return value instanceof Reference reference ? References.literal(reference).stream() : Stream.empty();
    }
}
