package org.systemicalliance.server.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterParticipantComponent;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.practice.Aim;
import org.systemicalliance.alliance.practice.Contact;
import org.systemicalliance.alliance.practice.ContactType;
import org.systemicalliance.alliance.practice.Note;
import org.systemicalliance.alliance.team.Span;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.Notebook;
import org.systemicalliance.server.exchange.References;

/** Reads contacts, goals and session notes as far as they are counted. */
final class CareRecordTranslator {

    private static final String CONTACT_TYPE = Guide.codeSystem("contact-type");
    private static final String ACCEPTANCE = "http://hl7.org/fhir/StructureDefinition/goal-acceptance";
    private static final String ACHIEVEMENT = "http://terminology.hl7.org/CodeSystem/goal-achievement";

    private static final Set<GoalLifecycleStatus> PURSUED = Set.of(
            GoalLifecycleStatus.ACCEPTED,
            GoalLifecycleStatus.ACTIVE,
            GoalLifecycleStatus.ONHOLD,
            GoalLifecycleStatus.COMPLETED);
    private static final Set<String> ON_TRACK = Set.of("improving", "sustaining", "achieved");

    /** Says that a goal is being sought, and nothing about whether it is being reached. */
    private static final String IN_PROGRESS = "in-progress";

    private CareRecordTranslator() {}

    /** Whether an encounter is a contact of the guide that is over. What was cancelled never was. */
    static boolean tookPlace(Encounter encounter) {
        return encounter.getStatus() == EncounterStatus.FINISHED
                && Days.first(encounter.getPeriod().getStartElement()).isPresent()
                && types(encounter).findAny().isPresent();
    }

    static Contact contact(Encounter encounter) {
        return new Contact(
                References.to(encounter),
                types(encounter).map(ContactType::of).collect(Collectors.toSet()),
                Days.first(encounter.getPeriod().getStartElement()).orElseThrow(),
                people(encounter.getParticipant().stream().map(EncounterParticipantComponent::getIndividual)));
    }

    static boolean isPursued(Goal goal) {
        return PURSUED.contains(goal.getLifecycleStatus());
    }

    static Aim aim(Goal goal) {
        List<Extension> positions = goal.getExtensionsByUrl(ACCEPTANCE);
        return new Aim(
                References.to(goal),
                pursued(goal),
                people(positions.stream().map(CareRecordTranslator::individual)),
                people(positions.stream()
                        .filter(position -> "agree".equals(position.getExtensionString("status")))
                        .map(CareRecordTranslator::individual)),
                onTrack(goal));
    }

    static Note note(QuestionnaireResponse page, Map<String, Contact> contacts) {
        Set<String> attendees = References.literal(page.getEncounter())
                .map(contacts::get)
                .map(Contact::attendees)
                .orElseGet(Set::of);
        return new Note(
                References.to(page),
                Days.first(page.getAuthoredElement()).orElseThrow(),
                References.literal(page.getAuthor()).orElse(""),
                attendees,
                Notebook.text(page, Notebook.HOME_UPDATE).isPresent());
    }

    private static Stream<String> types(Encounter encounter) {
        return encounter.getType().stream()
                .flatMap(type -> type.getCoding().stream())
                .filter(coding -> CONTACT_TYPE.equals(coding.getSystem()))
                .map(coding -> coding.getCode());
    }

    /** From its first day until it was reached; one whose days are not known has always been pursued. */
    private static Span pursued(Goal goal) {
        Span from = new Span(Days.first(goal.getStart()).orElse(null), null);
        return Days.last(goal.getStatusDateElement())
                .filter(reached -> goal.getLifecycleStatus() == GoalLifecycleStatus.COMPLETED)
                .flatMap(reached -> from.intersect(new Span(null, reached)))
                .orElse(from);
    }

    private static Optional<Boolean> onTrack(Goal goal) {
        return goal.getAchievementStatus().getCoding().stream()
                .filter(coding -> ACHIEVEMENT.equals(coding.getSystem()))
                .map(coding -> coding.getCode())
                .filter(code -> !IN_PROGRESS.equals(code))
                .map(ON_TRACK::contains)
                .findFirst();
    }

    private static Reference individual(Extension position) {
        Extension individual = position.getExtensionByUrl("individual");
        return individual != null && individual.getValue() instanceof Reference person ? person : new Reference();
    }

    private static Set<String> people(Stream<Reference> references) {
        return references
                .flatMap(reference -> References.literal(reference).stream())
                .collect(Collectors.toSet());
    }
}
