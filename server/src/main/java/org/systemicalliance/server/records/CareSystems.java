package org.systemicalliance.server.records;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CareTeam;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.team.Member;
import org.systemicalliance.alliance.team.SystemOfCare;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;

/** The systems of care of children, as stored. */
public class CareSystems {

    private final Records records;

    public CareSystems(Records records) {
        this.records = records;
    }

    /**
     * Every system of care of a child that counts.
     *
     * @param child reference to the child
     */
    public List<SystemOfCare> around(String child) {
        SearchParameterMap criteria = SearchParameterMap.newSynchronous()
                .add(CareTeam.SP_SUBJECT, new ReferenceParam(child))
                .add(CareTeam.SP_CATEGORY, new TokenParam(Guide.TEAM_CATEGORY, Guide.SYSTEM_OF_CARE));
        return records.search(CareTeam.class, criteria).stream()
                .filter(CareTeams::counts)
                .map(CareTeams::systemOfCare)
                .toList();
    }

    /** The parts that a person plays in the care of a child on a day; none for an outsider. */
    public Set<AgentRole> partsOf(String person, String child, LocalDate day) {
        return around(child).stream()
                .flatMap(system -> system.membersOn(day).stream())
                .filter(member -> member.person().equals(person))
                .map(Member::role)
                .collect(Collectors.toSet());
    }
}
