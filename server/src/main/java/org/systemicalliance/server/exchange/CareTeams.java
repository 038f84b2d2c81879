package org.systemicalliance.server.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Member;
import org.systemicalliance.alliance.team.Span;
import org.systemicalliance.alliance.team.SystemOfCare;
import org.systemicalliance.alliance.team.SystemOfCare.NoContact;

/** Care teams of the guide: a child's system of care, and the dyads within it. */
public final class CareTeams {

    private CareTeams() {}

    public static boolean isSystemOfCare(CareTeam team) {
        return codes(team.getCategory(), Guide.TEAM_CATEGORY).contains(Guide.SYSTEM_OF_CARE);
    }

    public static boolean isDyad(CareTeam team) {
        return !codes(team.getCategory(), Guide.DYAD_TYPE).isEmpty();
    }

    /** Whether it is a dyad, not recorded by mistake, of two who belong together on a day. */
    public static boolean isDyadOn(CareTeam team, LocalDate day) {
        return isDyad(team)
                && team.getStatus() != CareTeamStatus.ENTEREDINERROR
                && dyad(team).activeOn(day);
    }

    /** The child a team is about. */
    public static String childOf(CareTeam team) {
        return References.literal(team.getSubject())
                .filter(subject -> References.typeOf(subject).equals("Patient"))
                .orElseThrow(() -> new RuleViolation(
                        "sal-team-child", "CareTeam.subject", "A care team names the child it is about."));
    }

    /**
     * Reads a system of care. The child takes part in it whether it is listed or not. A team that has ended has no
     * members any more.
     *
     * @throws RuleViolation if the team is not a system of care, or lists somebody without a part
     */
    public static SystemOfCare systemOfCare(CareTeam team) {
        if (!isSystemOfCare(team)) {
            throw new RuleViolation(
                    "sal-team-category", "CareTeam.category", "This care team is not a child's system of care.");
        }
        String child = childOf(team);
        Span whole = Days.span(team.getPeriod());
        List<Member> members = new ArrayList<>();
        team.getParticipant().forEach(participant -> member(participant, whole).ifPresent(members::add));
        if (members.stream().noneMatch(member -> member.person().equals(child))) {
            members.add(new Member(child, AgentRole.CHILD, whole));
        }
        return new SystemOfCare(members, noContact(team));
    }

    /** Whether the team counts: it works, or has worked until its period ended. */
    public static boolean counts(CareTeam team) {
        return team.getStatus() == null
                || team.getStatus() == CareTeamStatus.ACTIVE
                || team.getStatus() == CareTeamStatus.INACTIVE;
    }

    /**
     * Reads a dyad.
     *
     * @throws RuleViolation if the team is not a dyad of the guide
     */
    public static Dyad dyad(CareTeam team) {
        DyadType type = dyadType(team);
        List<CareTeamParticipantComponent> two = team.getParticipant();
        if (two.size() != 2) {
            throw new RuleViolation("sal-dyad-two", "CareTeam.participant", "A dyad has exactly two participants.");
        }
        AgentRole one = roleOf(two.get(0));
        AgentRole other = roleOf(two.get(1));
        if (!type.joins(one, other)) {
            throw new RuleViolation(
                    "sal-dyad-roles", "CareTeam.participant.role", "The two play the parts that the dyad type joins.");
        }
        String first = personOf(two.get(one == type.first() ? 0 : 1));
        String second = personOf(two.get(one == type.first() ? 1 : 0));
        if (first.equals(second)) {
            throw new RuleViolation(
                    "sal-dyad-distinct", "CareTeam.participant.member", "A dyad joins two different people.");
        }
        boolean active = team.getStatus() == CareTeamStatus.ACTIVE;
        return new Dyad(References.to(team), childOf(team), type, first, second, active, Days.span(team.getPeriod()));
    }

    /** Writes status and period of a dyad into its resource. */
    public static CareTeam carry(Dyad dyad, CareTeam team) {
        team.setStatus(dyad.active() ? CareTeamStatus.ACTIVE : CareTeamStatus.INACTIVE);
        Period period = Days.period(dyad.span());
        team.setPeriod(period.isEmpty() ? null : period);
        return team;
    }

    /** A new dyad resource, participants in the order of the roles of its type. */
    public static CareTeam resource(Dyad dyad) {
        CareTeam team = new CareTeam();
        team.setId(dyad.id());
        team.getMeta().addProfile(Guide.profile("dyad"));
        team.addCategory()
                .addCoding()
                .setSystem(Guide.DYAD_TYPE)
                .setCode(dyad.type().code());
        team.setSubject(new Reference(dyad.child()));
        participant(team, dyad.type().first(), dyad.first());
        participant(team, dyad.type().second(), dyad.second());
        return carry(dyad, team);
    }

    private static void participant(CareTeam team, AgentRole role, String person) {
        CodeableConcept part = new CodeableConcept();
        part.addCoding().setSystem(Guide.AGENT).setCode(role.code());
        team.addParticipant().addRole(part).setMember(new Reference(person));
    }

    private static DyadType dyadType(CareTeam team) {
        Set<String> types = codes(team.getCategory(), Guide.DYAD_TYPE);
        if (types.size() != 1) {
            throw new RuleViolation("sal-dyad-type", "CareTeam.category", "A dyad is of exactly one dyad type.");
        }
        return DyadType.of(types.iterator().next());
    }

    private static Optional<Member> member(CareTeamParticipantComponent participant, Span whole) {
        return Days.span(participant.getPeriod())
                .intersect(whole)
                .map(span -> new Member(personOf(participant), roleOf(participant), span));
    }

    private static String personOf(CareTeamParticipantComponent participant) {
        return References.literal(participant.getMember())
                .orElseThrow(() -> new RuleViolation(
                        "sal-team-member", "CareTeam.participant.member", "A participant names who it is."));
    }

    private static AgentRole roleOf(CareTeamParticipantComponent participant) {
        Set<String> roles = codes(participant.getRole(), Guide.AGENT);
        if (roles.size() != 1) {
            throw new RuleViolation(
                    "sal-team-role",
                    "CareTeam.participant.role",
                    "A participant plays exactly one part: child, parent, caregiver, professional or observer.");
        }
        return AgentRole.of(roles.iterator().next());
    }

    private static List<NoContact> noContact(CareTeam team) {
        return team.getExtensionsByUrl(Guide.NO_WORKING_CONTACT).stream()
                .map(CareTeams::noContact)
                .toList();
    }

    private static NoContact noContact(Extension mark) {
        List<String> people = mark.getExtensionsByUrl("member").stream()
                .flatMap(member -> References.literal((Reference) member.getValue()).stream())
                .distinct()
                .toList();
        if (people.size() != 2) {
            throw new RuleViolation(
                    "sal-team-no-contact",
                    "CareTeam.extension('" + Guide.NO_WORKING_CONTACT + "')",
                    "A pair without working contact names two different people.");
        }
        Extension period = mark.getExtensionByUrl("period");
        return new NoContact(Set.copyOf(people), Days.span(period == null ? null : (Period) period.getValue()));
    }

    private static Set<String> codes(List<CodeableConcept> concepts, String system) {
        return concepts.stream()
                .flatMap(concept -> concept.getCoding().stream())
                .filter(coding -> system.equals(coding.getSystem()))
                .map(Coding::getCode)
                .collect(Collectors.toUnmodifiableSet());
    }
}
