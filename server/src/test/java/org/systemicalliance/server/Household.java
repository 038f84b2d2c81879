package org.systemicalliance.server;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.examples.families.Family;
import org.systemicalliance.examples.families.FamilyConfiguration;
import org.systemicalliance.examples.families.FamilyConfiguration.Schedule;
import org.systemicalliance.examples.families.FamilyGenerator;
import org.systemicalliance.examples.families.Participation;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;

/** A synthetic family on the running server, another one for every test. */
public final class Household {

    private static final List<String> ITEMS =
            List.of("G1", "G2", "G3", "G4", "T1", "T2", "T3", "T4", "B1", "B2", "B3", "B4");

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final FamilyGenerator GENERATOR = new FamilyGenerator(
            20261125,
            FamilyConfiguration.standard()
                    .with(new Schedule(LocalDate.of(2026, 3, 2), 2, Period.ofMonths(3), 1.0, true))
                    .with(Participation.complete()));

    private final Family family;

    private Household(Family family) {
        this.family = family;
    }

    /** People, their team and their dyads are stored; nobody was asked yet. */
    public static Household moveIn(RunningServer server) {
        Household household = new Household(GENERATOR.family(NEXT.getAndIncrement()));
        return household.store(server, household.people());
    }

    /** People and their team are stored; their dyads are still to be derived. */
    public static Household moveInWithoutDyads(RunningServer server) {
        Household household = new Household(GENERATOR.family(NEXT.getAndIncrement()));
        Bundle people = household.people().copy();
        people.getEntry().removeIf(entry -> entry.getResource() instanceof CareTeam team && CareTeams.isDyad(team));
        return household.store(server, people);
    }

    private Household store(RunningServer server, Bundle people) {
        RunningServer.Answered stored = server.post("", people);
        if (stored.status() != 200) {
            throw new AssertionError("the family was not stored: " + stored);
        }
        return this;
    }

    public Family family() {
        return family;
    }

    public Bundle people() {
        return family.transactions().get(0);
    }

    public String child() {
        return CareTeams.childOf(family.systemOfCare());
    }

    /** The first member of the team in a role. */
    public String member(String role) {
        return members(role).get(0);
    }

    public List<String> members(String role) {
        return family.systemOfCare().getParticipant().stream()
                .filter(participant -> participant
                        .getRoleFirstRep()
                        .getCodingFirstRep()
                        .getCode()
                        .equals(role))
                .map(participant -> References.literal(participant.getMember()).orElseThrow())
                .toList();
    }

    /** What a member's access token calls them: professionals are known by their person, not by the part they play. */
    public String user(String member) {
        return family.people().stream()
                .filter(PractitionerRole.class::isInstance)
                .map(PractitionerRole.class::cast)
                .filter(role -> References.to(role).equals(member))
                .map(role -> References.literal(role.getPractitioner()).orElseThrow())
                .findFirst()
                .orElse(member);
    }

    /** Everybody in the team, the child too. */
    public List<String> everybody() {
        return family.systemOfCare().getParticipant().stream()
                .map(participant -> References.literal(participant.getMember()).orElseThrow())
                .toList();
    }

    /** The dyad of two people. */
    public String dyad(String one, String other) {
        return family.dyads().stream()
                .filter(dyad ->
                        CareTeams.dyad(dyad).joins(one) && CareTeams.dyad(dyad).joins(other))
                .map(References::to)
                .findFirst()
                .orElseThrow();
    }

    public CareTeam team() {
        return family.systemOfCare().copy();
    }

    /** What one person answers about another, as a record system sends it: without an id of its own. */
    public QuestionnaireResponse answer(String informant, String partner) {
        String dyad = dyad(informant, partner);
        QuestionnaireResponse answer = family.waves().get(0).answers().stream()
                .map(QuestionnaireResponse.class::cast)
                .filter(given -> given.getSource().getReference().equals(informant))
                .filter(given -> dyadOf(given).equals(dyad))
                .findFirst()
                .orElseThrow()
                .copy();
        answer.setId((String) null);
        answer.setAuthoredElement(new DateTimeType("2026-03-03T17:30:00+08:00"));
        return answer;
    }

    /**
     * What an adult answers about another adult, as far in favour everywhere as a mark from 0 to 4 says, and so that
     * nobody feels blamed.
     */
    public QuestionnaireResponse answer(String informant, String partner, String day, int everything) {
        QuestionnaireResponse answer = answer(informant, partner);
        answer.setAuthoredElement(new DateTimeType(day));
        answer.setItem(null);
        ITEMS.forEach(item -> mark(answer, item, item.endsWith("4") ? 4 - everything : everything));
        mark(answer, "B4", Math.min(4 - everything, 2));
        return answer;
    }

    /** Answers one item of a form for adults, or answers it otherwise. */
    public static void mark(QuestionnaireResponse answer, String linkId, int value) {
        Coding marked =
                new Coding().setSystem(Guide.codeSystem("response-scale-adult")).setCode(String.valueOf(value));
        answer.getItem().stream()
                .filter(item -> item.getLinkId().equals(linkId))
                .findFirst()
                .orElseGet(() -> answer.addItem().setLinkId(linkId))
                .setAnswer(null)
                .addAnswer()
                .setValue(marked);
    }

    /** What somebody decides about asking around the child, from a day on. */
    public Consent decision(String category, String by, boolean permits, LocalDate from) {
        DateTimeType day = new DateTimeType(from.toString());
        Consent decision = new Consent();
        decision.getMeta().addProfile(Guide.profile("permission"));
        decision.setStatus(ConsentState.ACTIVE);
        decision.getScope()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/consentscope")
                .setCode("patient-privacy");
        decision.addCategory().addCoding().setSystem(Guide.PERMISSION_CATEGORY).setCode(category);
        decision.setPatient(new Reference(child()));
        decision.setDateTimeElement(day);
        decision.addPerformer(new Reference(by));
        decision.getPolicyRule().setText("Whoever is asked, and a child's parents, decide about it.");
        decision.getProvision()
                .setType(permits ? ConsentProvisionType.PERMIT : ConsentProvisionType.DENY)
                .getPeriod()
                .setStartElement(day.copy());
        return decision;
    }

    /** A decision that concerns one person only, for so many months. */
    public static Consent about(String person, int months, Consent decision) {
        ProvisionComponent provision = decision.getProvision();
        LocalDate from = LocalDate.parse(provision.getPeriod().getStartElement().getValueAsString());
        provision
                .getPeriod()
                .setEndElement(new DateTimeType(from.plusMonths(months).toString()));
        provision
                .addActor()
                .setReference(new Reference(person))
                .getRole()
                .addCoding()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-ParticipationType")
                .setCode("IRCP");
        return decision;
    }

    private static String dyadOf(QuestionnaireResponse answer) {
        return ((Reference) answer.getExtensionByUrl(Guide.ANSWER_DYAD).getValue()).getReference();
    }
}
