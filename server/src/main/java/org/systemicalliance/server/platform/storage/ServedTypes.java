package org.systemicalliance.server.platform.storage;

import java.util.Set;

/**
 * The resource types that this server stores: those of the guide, and those that records systems keep around them. What
 * is not served cannot leak, and costs no time when the server starts.
 */
final class ServedTypes {

    /** By the names of HAPI's classes, which differ from FHIR's where Java has a class of that name. */
    static final Set<String> NAMES = Set.of(
            // People, places, groups
            "Patient",
            "RelatedPerson",
            "Person",
            "Practitioner",
            "PractitionerRole",
            "Organization",
            "Location",
            "HealthcareService",
            "Group",
            "Device",
            // Care
            "AllergyIntolerance",
            "Appointment",
            "CarePlan",
            "CareTeam",
            "Communication",
            "Condition",
            "DiagnosticReport",
            "DocumentReference",
            "Encounter",
            "EpisodeOfCare",
            "Goal",
            "Immunization",
            "ListResource",
            "MedicationRequest",
            "Observation",
            "Procedure",
            "Questionnaire",
            "QuestionnaireResponse",
            "ServiceRequest",
            "Task",
            // Permission, origin, research
            "AuditEvent",
            "Consent",
            "Provenance",
            "ResearchStudy",
            "ResearchSubject",
            // Documents and anything else
            "Basic",
            "Binary",
            "Bundle",
            "Composition",
            // Definitions
            "CapabilityStatement",
            "CodeSystem",
            "ConceptMap",
            "ImplementationGuide",
            "Library",
            "NamingSystem",
            "OperationDefinition",
            "SearchParameter",
            "StructureDefinition",
            "Subscription",
            "ValueSet");

    private ServedTypes() {}
}
