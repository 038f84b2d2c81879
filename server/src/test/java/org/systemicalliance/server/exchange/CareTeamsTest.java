package org.systemicalliance.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Member;
import org.systemicalliance.alliance.team.Span;
import org.systemicalliance.alliance.team.SystemOfCare;
import org.systemicalliance.alliance.team.SystemOfCare.NoContact;

class CareTeamsTest {

    private static final String MOTHER = "RelatedPerson/mother";
    private static final String THERAPIST = "PractitionerRole/therapist";
    private static final String CHILD = "Patient/child";

    @Test
    @DisplayName("a dyad is read in the order of the roles of its type, however it lists the two")
    void dyad() {
        CareTeam team = team(Guide.DYAD_TYPE, "parent-professional");
        participant(team, "professional", THERAPIST);
        participant(team, "parent", MOTHER);

        assertThat(CareTeams.dyad(team))
                .isEqualTo(new Dyad(
                        "CareTeam/1", CHILD, DyadType.PARENT_PROFESSIONAL, MOTHER, THERAPIST, true, Span.ALWAYS));
    }

    @Test
    @DisplayName("a dyad that is written can be read again")
    void roundTrip() {
        Dyad dyad = new Dyad(
                "CareTeam/1",
                CHILD,
                DyadType.PARENT_PROFESSIONAL,
                MOTHER,
                THERAPIST,
                false,
                new Span(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 2, 28)));

        assertThat(CareTeams.dyad(CareTeams.resource(dyad))).isEqualTo(dyad);
    }

    @Test
    @DisplayName("what is no dyad says which rule it breaks")
    void noDyad() {
        assertThat(broken(dyad -> dyad.getCategory().clear())).isEqualTo("sal-dyad-type");
        assertThat(broken(dyad -> dyad.getParticipant().remove(1))).isEqualTo("sal-dyad-two");
        assertThat(broken(dyad -> dyad.getParticipant().get(1).setMember(new Reference(MOTHER))))
                .isEqualTo("sal-dyad-distinct");
        assertThat(broken(dyad -> dyad.getCategoryFirstRep().getCodingFirstRep().setCode("interprofessional")))
                .isEqualTo("sal-dyad-roles");
        assertThat(broken(dyad -> dyad.setSubject(null))).isEqualTo("sal-team-child");
    }

    @Test
    @DisplayName("the child takes part in its system of care though it is not listed")
    void childUnlisted() {
        CareTeam team = team(Guide.TEAM_CATEGORY, Guide.SYSTEM_OF_CARE);
        participant(team, "parent", MOTHER);

        assertThat(CareTeams.systemOfCare(team).members())
                .containsExactlyInAnyOrder(
                        new Member(MOTHER, AgentRole.PARENT, Span.ALWAYS),
                        new Member(CHILD, AgentRole.CHILD, Span.ALWAYS));
    }

    @Test
    @DisplayName("nobody is a member beyond the period of the team")
    void teamPeriod() {
        CareTeam team = team(Guide.TEAM_CATEGORY, Guide.SYSTEM_OF_CARE);
        team.setPeriod(new Period().setEndElement(new DateTimeType("2026-02")));
        participant(team, "parent", MOTHER).setPeriod(new Period().setStartElement(new DateTimeType("2025")));

        assertThat(CareTeams.systemOfCare(team).members())
                .contains(new Member(
                        MOTHER, AgentRole.PARENT, new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 2, 28))));
    }

    @Test
    @DisplayName("a pair without working contact is read with its period")
    void noContact() {
        CareTeam team = team(Guide.TEAM_CATEGORY, Guide.SYSTEM_OF_CARE);
        participant(team, "parent", MOTHER);
        participant(team, "professional", THERAPIST);
        Extension mark = team.addExtension().setUrl(Guide.NO_WORKING_CONTACT);
        mark.addExtension("member", new Reference(MOTHER));
        mark.addExtension("member", new Reference(THERAPIST));
        mark.addExtension("period", new Period().setStartElement(new DateTimeType("2026-02-01T08:00:00Z")));

        SystemOfCare system = CareTeams.systemOfCare(team);

        assertThat(system.noContact())
                .containsExactly(new NoContact(Set.of(MOTHER, THERAPIST), new Span(LocalDate.of(2026, 2, 1), null)));
    }

    @Test
    @DisplayName("a care team that is not a system of care is refused as one")
    void otherTeam() {
        CareTeam team = team(Guide.DYAD_TYPE, "parent-professional");

        RuleViolation violation = catchThrowableOfType(RuleViolation.class, () -> CareTeams.systemOfCare(team));

        assertThat(violation.rule()).isEqualTo("sal-team-category");
    }

    @Test
    @DisplayName("references lose server and version")
    void references() {
        assertThat(References.literal(new Reference("https://example.org/fhir/RelatedPerson/1/_history/3")))
                .contains("RelatedPerson/1");
        assertThat(References.literal(new Reference("urn:uuid:f7f5e6a4-4b43-4d2b-8a5f-0f5f3b3f4a11")))
                .isEmpty();
        assertThat(References.literal(new Reference("#contained"))).isEmpty();
        assertThat(References.literal(null)).isEmpty();
    }

    private static String broken(Consumer<CareTeam> damage) {
        CareTeam team = team(Guide.DYAD_TYPE, "parent-professional");
        participant(team, "parent", MOTHER);
        participant(team, "professional", THERAPIST);
        damage.accept(team);
        return catchThrowableOfType(RuleViolation.class, () -> CareTeams.dyad(team))
                .rule();
    }

    private static CareTeam team(String system, String category) {
        CareTeam team = new CareTeam();
        team.setId("CareTeam/1");
        team.setStatus(CareTeamStatus.ACTIVE);
        team.addCategory(new CodeableConcept(new Coding().setSystem(system).setCode(category)));
        team.setSubject(new Reference(CHILD));
        return team;
    }

    private static CareTeam.CareTeamParticipantComponent participant(CareTeam team, String role, String person) {
        return team.addParticipant()
                .addRole(new CodeableConcept(new Coding().setSystem(Guide.AGENT).setCode(role)))
                .setMember(new Reference(person));
    }
}
