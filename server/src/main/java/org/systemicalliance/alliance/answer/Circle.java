package org.systemicalliance.alliance.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.SystemOfCare;

/**
 * The people around the child against whom an answer is held.
 *
 * @param dyad the pair that the answer is about
 * @param teams every system of care of the child
 * @param acquainted people known to belong to the child without being listed in a team, such as a related person who
 *     helps a child to answer
 * @param humans who somebody is behind the part he or she plays: from a reference to a part to a reference to the
 *     person; whoever is missing stands for himself or herself
 */
public record Circle(Dyad dyad, List<SystemOfCare> teams, Set<String> acquainted, Map<String, String> humans) {

    public Circle {
        teams = List.copyOf(teams);
        acquainted = Set.copyOf(acquainted);
        humans = Map.copyOf(humans);
    }

    boolean caresOn(String person, LocalDate day) {
        return teams.stream().anyMatch(team -> team.hasMemberOn(person, day));
    }

    boolean knows(String person, LocalDate day) {
        return acquainted.contains(person) || caresOn(person, day);
    }

    boolean sameHuman(String one, String other) {
        return humans.getOrDefault(one, one).equals(humans.getOrDefault(other, other));
    }
}
