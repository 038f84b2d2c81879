package org.systemicalliance.server.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Task;

/**
 * The rules that protect people, told a second time and as plainly as possible, without any of the server's code: what
 * is written here is what a clinician would say, and the server is held against it.
 */
final class Expected {

    private static final String GUIDE = "https://systemicalliance.org/fhir/CodeSystem/";

    private final List<Resource> everything;

    Expected(List<Resource> everything) {
        this.everything = everything;
    }

    /** Whether somebody, named as accounts are, should see a resource today. */
    boolean sees(String person, Resource resource) {
        if (resource instanceof Provenance origin) {
            return seesAll(person, origin.getTarget());
        }
        Set<String> me = namesOf(person);
        String child = childOf(resource);
        String part = child == null ? null : partOf(me, child);
        boolean treats = "clinician".equals(part);
        boolean atHome = part != null && !part.startsWith("school");
        boolean permittedSchool = "school with permission".equals(part);
        return switch (resource.fhirType()) {
            case "Questionnaire", "ValueSet", "CodeSystem" -> true;
            case "Practitioner", "PractitionerRole", "Organization", "Library" -> hasAnyPart(me);
            case "Patient", "RelatedPerson", "Goal" -> atHome || permittedSchool;
            case "CareTeam" -> atHome || permittedSchool || (part != null && pairOf(me, (CareTeam) resource));
            case "Condition", "CarePlan" -> treats || "parent".equals(part);
            case "Encounter" -> treats || permittedSchool || "parent".equals(part);
            case "Task" -> part != null && invitation((Task) resource, me, treats);
            case "Consent" -> consent((Consent) resource, me, part);
            case "QuestionnaireResponse" -> answer((QuestionnaireResponse) resource, me, part);
            case "Observation" -> observation((Observation) resource, me, child, part);
            case "Subscription" ->
                // Nobody in particular is the privacy officer.
                person == null
                        || me.contains(ref((Reference)
                                ((Subscription) resource).getExtension().get(0).getValue()));
            default -> false;
        };
    }

    /** Whom somebody is asked about does not learn of it. */
    private static boolean invitation(Task task, Set<String> me, boolean treats) {
        boolean aboutMe = task.getInput().stream()
                .map(Task.ParameterComponent::getValue)
                .anyMatch(value -> value instanceof Reference partner && me.contains(ref(partner)));
        return !aboutMe && (treats || me.contains(ref(task.getOwner())));
    }

    /** Where a rating comes from is for whoever reads the rating. */
    private boolean seesAll(String person, List<Reference> ratings) {
        return ratings.stream().map(Expected::ref).allMatch(rating -> everything.stream()
                .filter(Observation.class::isInstance)
                .filter(stored -> ("Observation/" + stored.getIdElement().getIdPart()).equals(rating))
                .anyMatch(stored -> sees(person, stored)));
    }

    private static boolean pairOf(Set<String> me, CareTeam team) {
        boolean pair = team.getCategory().stream().anyMatch(category -> hasSystem(category, "dyad-type"));
        return pair
                && team.getParticipant().stream()
                        .map(participant -> ref(participant.getMember()))
                        .anyMatch(me::contains);
    }

    private boolean answer(QuestionnaireResponse answer, Set<String> me, String part) {
        if (answer.hasQuestionnaire() && answer.getQuestionnaire().contains("session-notebook")) {
            return "clinician".equals(part);
        }
        boolean mine = me.contains(ref(answer.getSource()));
        boolean writing = answer.getStatus() == QuestionnaireResponse.QuestionnaireResponseStatus.INPROGRESS
                && me.contains(ref(answer.getAuthor()));
        return part != null && (mine || writing);
    }

    private boolean observation(Observation observation, Set<String> me, String child, String part) {
        if (part == null) {
            return false;
        }
        boolean mine = observation.getPerformer().stream().map(Expected::ref).anyMatch(me::contains);
        if (has(observation.getCode(), "alliance-measure", "directed-rating")) {
            String about = observation.getFocus().stream()
                    .map(Expected::ref)
                    .filter(focus -> !focus.startsWith("CareTeam"))
                    .findFirst()
                    .orElseThrow();
            String rater = ref(observation.getPerformerFirstRep());
            String form = observation.getMethod().getCodingFirstRep().getCode();
            if (me.contains(about)) {
                return released(observation, rater, about, child);
            }
            return mine
                    || "clinician".equals(part)
                    || ("parent".equals(part) && form.equals("osaf-child-professional-by-professional"));
        } else if (has(observation.getCode(), "alliance-measure", "instrument-score")) {
            String about = ref(observation.getFocus().get(1));
            return !me.contains(about) && (mine || "clinician".equals(part));
        } else if (hasSystem(observation.getCode(), "alliance-measure")) {
            return false;
        } else if (hasSystem(observation.getCode(), "alliance-concept")) {
            boolean family = observation.getPerformer().stream()
                    .map(Expected::ref)
                    .anyMatch(who -> who.startsWith("RelatedPerson") || who.startsWith("Patient"));
            boolean aboutMe = observation.getFocus().stream().map(Expected::ref).anyMatch(me::contains);
            return !aboutMe && (family ? mine : "clinician".equals(part));
        }
        return "clinician".equals(part) || "parent".equals(part);
    }

    private static boolean consent(Consent consent, Set<String> me, String part) {
        if (part == null) {
            return false;
        }
        boolean decides = consent.getPerformer().stream().map(Expected::ref).anyMatch(me::contains);
        boolean named = consent.getProvision().getActor().stream()
                .map(actor -> ref(actor.getReference()))
                .anyMatch(me::contains);
        boolean assent = consent.getCategory().stream()
                .anyMatch(category -> has(category, "permission-category", "child-assent"));
        if (named && assent) {
            return false;
        }
        boolean shared = consent.getCategory().stream()
                .anyMatch(category -> has(category, "permission-category", "parental-permission")
                        || has(category, "permission-category", "child-assent"));
        return decides || named || (shared && (part.equals("clinician") || part.equals("parent")));
    }

    private boolean released(Observation rating, String rater, String partner, String child) {
        String id = "Observation/" + rating.getIdElement().getIdPart();
        return consents(child, "rating-release")
                .filter(consent -> consent.getProvision().getData().isEmpty()
                        || consent.getProvision().getData().stream()
                                .anyMatch(data -> ref(data.getReference()).equals(id)))
                .anyMatch(consent ->
                        consent.getPerformer().stream().map(Expected::ref).anyMatch(rater::equals)
                                && consent.getProvision().getActor().stream()
                                        .map(actor -> ref(actor.getReference()))
                                        .anyMatch(partner::equals));
    }

    private Stream<Consent> consents(String child, String category) {
        return everything.stream()
                .filter(Consent.class::isInstance)
                .map(Consent.class::cast)
                .filter(consent -> consent.getStatus() == Consent.ConsentState.ACTIVE
                        && consent.getProvision().getType() == Consent.ConsentProvisionType.PERMIT
                        && ref(consent.getPatient()).equals(child)
                        && today(consent.getProvision().getPeriod())
                        && consent.getCategory().stream().anyMatch(code -> has(code, "permission-category", category)));
    }

    private boolean hasAnyPart(Set<String> me) {
        return teams().map(team -> ref(team.getSubject())).anyMatch(child -> partOf(me, child) != null);
    }

    /** The part one of my names has in the care of a child today; null if none. */
    private String partOf(Set<String> me, String child) {
        if (me.contains(child)
                && teams().anyMatch(team -> ref(team.getSubject()).equals(child))) {
            return "child";
        }
        return teams().filter(team -> ref(team.getSubject()).equals(child))
                .flatMap(team -> team.getParticipant().stream())
                .filter(participant -> me.contains(ref(participant.getMember())) && today(participant.getPeriod()))
                .map(participant -> {
                    String role = participant.getRole().stream()
                            .flatMap(concept -> concept.getCoding().stream())
                            .filter(coding -> coding.getSystem().equals(GUIDE + "agent"))
                            .findFirst()
                            .orElseThrow()
                            .getCode();
                    if (!role.equals("professional")) {
                        return role;
                    }
                    String member = ref(participant.getMember());
                    if (!isSchool(member)) {
                        return "clinician";
                    }
                    boolean permitted = consents(child, "teacher-access")
                            .filter(consent -> consent.getPerformer().stream()
                                    .anyMatch(parent -> "parent".equals(partOf(Set.of(ref(parent)), child))))
                            .anyMatch(consent -> consent.getProvision().getActor().stream()
                                    .anyMatch(actor -> ref(actor.getReference()).equals(member)));
                    return permitted ? "school with permission" : "school";
                })
                .findFirst()
                .orElse(null);
    }

    private Stream<CareTeam> teams() {
        return everything.stream()
                .filter(CareTeam.class::isInstance)
                .map(CareTeam.class::cast)
                .filter(team -> team.getStatus() == CareTeam.CareTeamStatus.ACTIVE && today(team.getPeriod()))
                .filter(team -> team.getCategory().stream()
                        .anyMatch(category -> has(category, "alliance-team-category", "system-of-care")));
    }

    private boolean isSchool(String role) {
        return everything.stream()
                .filter(PractitionerRole.class::isInstance)
                .map(PractitionerRole.class::cast)
                .filter(found -> ("PractitionerRole/" + found.getIdElement().getIdPart()).equals(role))
                .flatMap(found -> found.getCode().stream())
                .anyMatch(code -> has(code, "professional-discipline", "teacher")
                        || has(code, "professional-discipline", "special-educator"));
    }

    private Set<String> namesOf(String person) {
        Set<String> names = new HashSet<>();
        if (person != null) {
            names.add(person);
        }
        everything.stream()
                .filter(PractitionerRole.class::isInstance)
                .map(PractitionerRole.class::cast)
                .filter(role -> ref(role.getPractitioner()).equals(person))
                .forEach(role ->
                        names.add("PractitionerRole/" + role.getIdElement().getIdPart()));
        return names;
    }

    private static String childOf(Resource resource) {
        if (resource.fhirType().equals("Patient")) {
            return "Patient/" + resource.getIdElement().getIdPart();
        }
        return Stream.of("subject", "patient", "for")
                .map(resource::getNamedProperty)
                .filter(property -> property != null)
                .flatMap(property -> property.getValues().stream())
                .map(value -> ref((Reference) value))
                .findFirst()
                .orElse(null);
    }

    private static boolean today(Period period) {
        LocalDate now = LocalDate.now();
        return (!period.hasStart() || !day(period.getStart()).isAfter(now))
                && (!period.hasEnd() || !day(period.getEnd()).isBefore(now));
    }

    private static LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault());
    }

    private static boolean has(CodeableConcept concept, String system, String code) {
        return concept.getCoding().stream()
                .anyMatch(coding -> (GUIDE + system).equals(coding.getSystem()) && code.equals(coding.getCode()));
    }

    private static boolean hasSystem(CodeableConcept concept, String system) {
        return concept.getCoding().stream().anyMatch(coding -> (GUIDE + system).equals(coding.getSystem()));
    }

    private static String ref(Reference reference) {
        return reference.getReference() == null ? "" : reference.getReference();
    }

    /** The ids of what somebody should see of a type. */
    Set<String> ids(String person, String type) {
        return everything.stream()
                .filter(resource -> resource.fhirType().equals(type))
                .filter(resource -> sees(person, resource))
                .map(resource -> resource.getIdElement().getIdPart())
                .collect(Collectors.toSet());
    }
}
