package org.systemicalliance.examples.families;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;

/** Writes a system of care and its dyads as CareTeams. */
final class Teams {

    private final Member child;
    private final Period since;

    Teams(Member child, LocalDate since) {
        this.child = child;
        this.since = new Period().setStartElement(new DateTimeType(since.toString()));
    }

    /** @param apart pairs that do not work with each other */
    CareTeam systemOfCare(String id, List<Member> members, List<Pair> apart) {
        CareTeam team = careTeam("system-of-care", id);
        team.addCategory(Guide.concept("alliance-team-category", "system-of-care", "System of care"));
        team.setName("System of care of " + child.name());
        members.stream().sorted(Comparator.comparing(Member::role)).forEach(member -> addParticipant(team, member));
        apart.forEach(pair -> team.addExtension(withoutContact(pair)));
        return team;
    }

    private static Extension withoutContact(Pair pair) {
        Extension extension = new Extension(Guide.extension("no-working-contact"));
        extension.addExtension("member", pair.first().asReference());
        extension.addExtension("member", pair.second().asReference());
        extension.addExtension("reason", Guide.concept("no-contact-reason", "different-setting", "Different settings"));
        return extension;
    }

    CareTeam dyad(Pair pair) {
        CareTeam dyad = careTeam("dyad", pair.dyadId(child.reference()));
        dyad.addCategory(Guide.concept("dyad-type", pair.type(), pair.typeDisplay()));
        dyad.setName(pair.first().name() + " and " + pair.second().name());
        addParticipant(dyad, pair.first());
        addParticipant(dyad, pair.second());
        return dyad;
    }

    private CareTeam careTeam(String profile, String id) {
        CareTeam team = Guide.made(new CareTeam(), profile, id);
        return team.setStatus(CareTeamStatus.ACTIVE)
                .setSubject(child.asReference())
                .setPeriod(since.copy());
    }

    private static void addParticipant(CareTeam team, Member member) {
        team.addParticipant()
                .addRole(Guide.concept(
                        "agent", member.role().code(), member.role().display()))
                .setMember(member.asReference());
    }
}
