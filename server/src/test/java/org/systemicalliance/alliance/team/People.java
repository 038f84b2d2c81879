package org.systemicalliance.alliance.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.systemicalliance.alliance.AgentRole;

/** Teams to test with. */
public final class People {

    public static final String CHILD = "Patient/child";
    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private People() {}

    public static Member member(String person, AgentRole role) {
        return new Member(person, role, Span.ALWAYS);
    }

    public static Member member(String person, AgentRole role, LocalDate start, LocalDate end) {
        return new Member(person, role, new Span(start, end));
    }

    /** The child and as many others as wanted, all of whom have always been there. */
    public static List<Member> team(int parents, int caregivers, int professionals) {
        List<Member> members = new ArrayList<>();
        members.add(member(CHILD, AgentRole.CHILD));
        add(members, parents, "RelatedPerson/parent-", AgentRole.PARENT);
        add(members, caregivers, "RelatedPerson/caregiver-", AgentRole.CAREGIVER);
        add(members, professionals, "PractitionerRole/professional-", AgentRole.PROFESSIONAL);
        return members;
    }

    private static void add(List<Member> members, int number, String prefix, AgentRole role) {
        for (int i = 1; i <= number; i++) {
            members.add(member(prefix + i, role));
        }
    }
}
