package org.systemicalliance.server.notebook;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.factor.FactorValue.Code;
import org.systemicalliance.alliance.notebook.Instructions;
import org.systemicalliance.alliance.notebook.PageFactor;
import org.systemicalliance.alliance.notebook.PageReading;
import org.systemicalliance.alliance.notebook.Progress;
import org.systemicalliance.alliance.notebook.SessionPage;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Notebook;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Humans;
import org.systemicalliance.server.records.Records;

/** Reads a page together with what it does not say itself: who was at the session, and which pairs these people form. */
class PageReader {

    private final Records records;

    PageReader(Records records) {
        this.records = records;
    }

    /**
     * The factors that follow from a page.
     *
     * @throws RuleViolation if the page contradicts itself
     */
    List<PageFactor> factors(QuestionnaireResponse page) {
        String child = person(page.getSubject(), "subject", "A session note names the child it is about.");
        if (!page.getAuthoredElement().hasValue()) {
            throw new RuleViolation(
                    "sal-note-authored", "QuestionnaireResponse.authored", "A session note says when it was written.");
        }
        List<Dyad> pairs = pairs(child);
        Set<String> people =
                pairs.stream().flatMap(pair -> pair.people().stream()).collect(Collectors.toSet());
        return PageReading.factors(sessionPage(page, child), pairs, new Humans(records).behind(people));
    }

    private SessionPage sessionPage(QuestionnaireResponse page, String child) {
        return new SessionPage(
                child,
                person(page.getAuthor(), "author", "A session note names the professional who wrote it."),
                attendees(page),
                Notebook.number(page, "escape-motivated-behavior"),
                instructions(page),
                Notebook.items(page.getItem(), "progress").stream()
                        .map(PageReader::progress)
                        .flatMap(Optional::stream)
                        .toList(),
                Notebook.truth(page, "home-program-discussed"));
    }

    private static Optional<Instructions> instructions(QuestionnaireResponse page) {
        return Notebook.number(page, "instructions-given")
                .flatMap(given -> Notebook.number(page, "instructions-taken-up")
                        .map(takenUp -> new Instructions(given, takenUp)));
    }

    private static Optional<Progress> progress(QuestionnaireResponseItemComponent group) {
        Optional<Code> achievement = Notebook.values(group.getItem(), "achievement")
                .filter(Coding.class::isInstance)
                .map(Coding.class::cast)
                .map(coding -> new Code(coding.getSystem(), coding.getCode()))
                .findFirst();
        return Notebook.values(group.getItem(), "goal")
                .map(Type::primitiveValue)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(goal -> achievement.map(code -> new Progress(goal, code)));
    }

    private Set<String> attendees(QuestionnaireResponse page) {
        return References.literal(page.getEncounter()).flatMap(id -> records.find(Encounter.class, id)).stream()
                .flatMap(session -> session.getParticipant().stream())
                .flatMap(participant -> References.literal(participant.getIndividual()).stream())
                .collect(Collectors.toSet());
    }

    private List<Dyad> pairs(String child) {
        return records
                .search(
                        CareTeam.class,
                        SearchParameterMap.newSynchronous(CareTeam.SP_SUBJECT, new ReferenceParam(child)))
                .stream()
                .filter(CareTeams::isDyad)
                .filter(team -> team.getStatus() != CareTeamStatus.ENTEREDINERROR)
                .map(CareTeams::dyad)
                .toList();
    }

    private static String person(Reference reference, String element, String sentence) {
        return References.literal(reference)
                .orElseThrow(
                        () -> new RuleViolation("sal-note-" + element, "QuestionnaireResponse." + element, sentence));
    }
}
