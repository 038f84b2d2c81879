package org.systemicalliance.server.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Task;
import org.systemicalliance.alliance.access.Mark;
import org.systemicalliance.alliance.access.Section;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.InstrumentScores;
import org.systemicalliance.server.exchange.Invitations;
import org.systemicalliance.server.exchange.Notebook;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.exchange.Statements;
import org.systemicalliance.server.exchange.Subscribers;

/**
 * The marks that a resource carries, from its own content alone. Whatever is not known here carries none and is shown to
 * nobody but the server itself.
 */
final class Exposures {

    private static final String CONCEPT = Guide.codeSystem("alliance-concept");
    private static final String ASSENT = "child-assent";
    private static final Set<String> SHARED_PERMISSIONS = Set.of("parental-permission", ASSENT);
    private static final List<String> SUBJECTS = List.of("subject", "patient", "for");

    private Exposures() {}

    static Set<Mark> of(IBaseResource resource) {
        return marks((Resource) resource).collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<Mark> marks(Resource resource) {
        return switch (resource.fhirType()) {
            case "Questionnaire",
                    "CodeSystem",
                    "ValueSet",
                    "ConceptMap",
                    "NamingSystem",
                    "StructureDefinition",
                    "SearchParameter",
                    "OperationDefinition",
                    "CapabilityStatement",
                    "ImplementationGuide" -> Stream.of(Mark.OPEN);
            case "Practitioner", "PractitionerRole", "Organization", "Location", "HealthcareService", "Library" ->
                Stream.of(Mark.DIRECTORY);
            case "Patient" -> section(Section.TEAM, References.to(resource));
            case "RelatedPerson" -> section(Section.TEAM, resource);
            case "CareTeam" -> team((CareTeam) resource);
            case "Encounter" -> section(Section.CONTACT, resource);
            case "Goal" -> section(Section.GOAL, resource);
            case "Observation" -> observation((Observation) resource);
            case "QuestionnaireResponse" -> answer((QuestionnaireResponse) resource);
            case "Task" -> task((Task) resource);
            case "Consent" -> consent((Consent) resource);
            case "AuditEvent" -> audit((AuditEvent) resource);
            case "Subscription" -> subscription((Subscription) resource);
            case "AllergyIntolerance",
                    "Appointment",
                    "CarePlan",
                    "Condition",
                    "DiagnosticReport",
                    "DocumentReference",
                    "EpisodeOfCare",
                    "Immunization",
                    "MedicationRequest",
                    "Procedure",
                    "ServiceRequest" -> section(Section.CHART, resource);
            default -> Stream.empty();
        };
    }

    private static Stream<Mark> team(CareTeam team) {
        if (!CareTeams.isDyad(team)) {
            return section(Section.TEAM, team);
        }
        List<String> pair = people(team.getParticipant().stream()
                .map(CareTeamParticipantComponent::getMember)
                .toList());
        return Stream.concat(section(Section.TEAM, team), child(team).stream().flatMap(child -> pair.stream()
                .map(person -> Mark.pair(person, child))));
    }

    private static Stream<Mark> observation(Observation observation) {
        if (Ratings.isRating(observation) || InstrumentScores.isOfAlliance(observation)) {
            return rating(observation);
        } else if (hasCode(observation.getCode(), Guide.MEASURE)) {
            // Indices and coverage are made of many ratings; everyone gets their own, computed of what they may see.
            return Stream.empty();
        } else if (isFactor(observation)) {
            return factor(observation);
        }
        return section(Section.CHART, observation);
    }

    /** What helps and hinders an alliance, or shows it: a concept of the article, but no rating. */
    static boolean isFactor(Observation observation) {
        return hasCode(observation.getCode(), CONCEPT);
    }

    private static Stream<Mark> rating(Observation rating) {
        Optional<String> child = child(rating);
        Optional<String> informant = References.literal(rating.getPerformerFirstRep());
        List<String> partners = people(rating.getFocus());
        if (child.isEmpty() || informant.isEmpty() || partners.size() != 1) {
            return Stream.empty();
        }
        Stream<Mark> single = rating.getIdElement().hasIdPart()
                ? Stream.of(Mark.released(References.to(rating), informant.get(), partners.get(0), child.get()))
                : Stream.empty();
        Stream<Mark> every = ratingMarks(child.get(), informant.get(), partners.get(0), instrument(rating));
        return Stream.concat(single, every);
    }

    /** The form of a rating; instruments of others are all alike. */
    private static String instrument(Observation rating) {
        return Ratings.isRating(rating)
                ? rating.getMethod().getCodingFirstRep().getCode()
                : InstrumentScores.OF_ALLIANCE;
    }

    /** The marks of a rating. */
    static Stream<Mark> ratingMarks(String child, String informant, String partner, String instrument) {
        return Stream.of(
                Mark.section(Section.RATING, child),
                Mark.rating(instrument, child),
                Mark.own(informant, child),
                Mark.rated(partner, child),
                Mark.between(informant, partner, child));
    }

    /** A factor that a family member or the child reports is their word about somebody; it stays theirs. */
    private static Stream<Mark> factor(Observation factor) {
        List<String> performers = people(factor.getPerformer());
        boolean professional =
                performers.stream().map(References::typeOf).noneMatch(Set.of("Patient", "RelatedPerson")::contains);
        return child(factor).stream()
                .flatMap(child -> Stream.concat(
                        professional
                                ? section(Section.FACTOR, child)
                                : performers.stream().map(person -> Mark.own(person, child)),
                        people(factor.getFocus()).stream().map(person -> Mark.about(person, child))));
    }

    /** What was answered item by item stays with who said it; others read what it amounts to, the rating. */
    private static Stream<Mark> answer(QuestionnaireResponse answer) {
        if (Notebook.isPage(answer)) {
            return section(Section.NOTEBOOK, answer);
        }
        Stream<Mark> own = child(answer).stream()
                .flatMap(child -> References.literal(answer.getSource()).map(who -> Mark.own(who, child)).stream());
        Stream<Mark> recording = answer.getStatus() == QuestionnaireResponseStatus.INPROGRESS
                ? child(answer).stream()
                        .flatMap(child ->
                                References.literal(answer.getAuthor()).map(who -> Mark.recording(who, child)).stream())
                : Stream.empty();
        return Stream.concat(own, recording);
    }

    /** Who is asked about somebody, and whether they say yes, is not for that somebody. */
    private static Stream<Mark> task(Task task) {
        if (!hasCode(task.getCode(), Guide.TASK_TYPE)) {
            return section(Section.CHART, task);
        }
        Stream<Mark> own = child(task).stream()
                .flatMap(child -> References.literal(task.getOwner()).map(who -> Mark.own(who, child)).stream());
        Stream<Mark> about = child(task).stream()
                .flatMap(child -> Invitations.partner(task).map(who -> Mark.about(who, child)).stream());
        return Stream.of(own, about, section(Section.INVITATION, task)).flatMap(marks -> marks);
    }

    /** Whom a child does not want to speak about is not told so. */
    private static Stream<Mark> consent(Consent consent) {
        List<String> deciding = people(consent.getPerformer());
        List<String> named = people(consent.getProvision().getActor().stream()
                .map(provisionActorComponent::getReference)
                .toList());
        Set<String> kinds = consent.getCategory().stream()
                .flatMap(category -> category.getCoding().stream())
                .filter(coding -> Guide.PERMISSION_CATEGORY.equals(coding.getSystem()))
                .map(Coding::getCode)
                .collect(Collectors.toSet());
        boolean shared = !kinds.isEmpty() && SHARED_PERMISSIONS.containsAll(kinds);
        boolean assent = kinds.contains(ASSENT);
        return child(consent).stream().flatMap(child -> Stream.of(
                        deciding.stream().map(person -> Mark.own(person, child)),
                        named.stream().map(person -> assent ? Mark.about(person, child) : Mark.own(person, child)),
                        shared ? section(Section.PERMISSION, child) : Stream.<Mark>empty())
                .flatMap(marks -> marks));
    }

    /** Whoever said something may learn who looked at it. */
    private static Stream<Mark> audit(AuditEvent event) {
        Optional<String> child =
                people(event.getEntity().stream()
                                .map(AuditEventEntityComponent::getWhat)
                                .toList())
                        .stream()
                        .filter(literal -> References.typeOf(literal).equals("Patient"))
                        .findFirst();
        Stream<Mark> own = child.stream()
                .flatMap(about -> Statements.informants(event).stream().map(who -> Mark.own(who, about)));
        return Stream.concat(Stream.of(Mark.AUDIT), own);
    }

    private static Stream<Mark> subscription(Subscription subscription) {
        return Stream.concat(Stream.of(Mark.SUBSCRIPTION), Subscribers.of(subscription).map(Mark::subscribed).stream());
    }

    private static Stream<Mark> section(Section section, Resource resource) {
        return child(resource).stream().flatMap(child -> section(section, child));
    }

    private static Stream<Mark> section(Section section, String child) {
        return Stream.of(Mark.section(section, child), Mark.anyChild(section));
    }

    private static List<String> people(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> References.literal(reference).stream())
                .filter(literal -> !References.typeOf(literal).equals("CareTeam"))
                .toList();
    }

    /** The child that a resource is about. */
    static Optional<String> child(Resource resource) {
        if (resource instanceof Patient) {
            return Optional.of(References.to(resource));
        }
        return SUBJECTS.stream()
                .map(resource::getNamedProperty)
                .filter(property -> property != null)
                .flatMap(Exposures::references)
                .flatMap(reference -> References.literal(reference).stream())
                .filter(literal -> References.typeOf(literal).equals("Patient"))
                .findFirst();
    }

    private static Stream<Reference> references(Property property) {
        return property.getValues().stream()
                .filter(Reference.class::isInstance)
                .<Base>map(value -> value)
                .map(Reference.class::cast);
    }

    private static boolean hasCode(CodeableConcept concept, String system) {
        return concept.getCoding().stream().anyMatch(coding -> system.equals(coding.getSystem()));
    }
}
