package org.systemicalliance.server.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.answer.Circle;
import org.systemicalliance.alliance.answer.Claim;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.CareSystems;
import org.systemicalliance.server.records.Records;

/** The people around a child, as stored. */
class StoredCircles implements Circles {

    private final Records records;
    private final CareSystems systems;

    StoredCircles(Records records) {
        this.records = records;
        this.systems = new CareSystems(records);
    }

    @Override
    public Circle around(AnswerSheet sheet) {
        Dyad dyad = CareTeams.dyad(records.find(CareTeam.class, sheet.dyad())
                .orElseThrow(() -> new RuleViolation(
                        "sal-answer-dyad",
                        "QuestionnaireResponse.extension('" + Guide.ANSWER_DYAD + "')",
                        "The dyad of the answer is stored here.")));
        return new Circle(
                dyad, systems.around(sheet.claim().child()), acquainted(sheet.claim()), humans(sheet.claim(), dyad));
    }

    /** Somebody related to the child may speak in its place, or watch, without being listed in a team. */
    private Set<String> acquainted(Claim claim) {
        AgentRole asked = claim.form().informant();
        boolean matters = asked == AgentRole.CHILD || asked == AgentRole.OBSERVER;
        if (!matters || !References.typeOf(claim.informant()).equals("RelatedPerson")) {
            return Set.of();
        }
        return records.find(RelatedPerson.class, claim.informant())
                .flatMap(person -> References.literal(person.getPatient()))
                .filter(claim.child()::equals)
                .map(child -> Set.of(claim.informant()))
                .orElseGet(Set::of);
    }

    /** Only where somebody other than the informant had a hand in it does it matter who is behind a role. */
    private Map<String, String> humans(Claim claim, Dyad dyad) {
        List<String> others = Stream.concat(Stream.of(claim.recorder()), claim.assistants().stream())
                .filter(person -> !person.equals(claim.informant()))
                .toList();
        Map<String, String> humans = new HashMap<>();
        if (!others.isEmpty()) {
            Stream.concat(others.stream(), dyad.people().stream()).distinct().forEach(person -> practitioner(person)
                    .ifPresent(human -> humans.put(person, human)));
        }
        return humans;
    }

    private Optional<String> practitioner(String person) {
        if (!References.typeOf(person).equals("PractitionerRole")) {
            return Optional.empty();
        }
        return records.find(PractitionerRole.class, person).flatMap(role -> References.literal(role.getPractitioner()));
    }
}
