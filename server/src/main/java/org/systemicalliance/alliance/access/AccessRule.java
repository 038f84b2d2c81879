package org.systemicalliance.alliance.access;

import static org.systemicalliance.alliance.access.Standing.CAREGIVER;
import static org.systemicalliance.alliance.access.Standing.CHILD;
import static org.systemicalliance.alliance.access.Standing.CLINICIAN;
import static org.systemicalliance.alliance.access.Standing.OBSERVER;
import static org.systemicalliance.alliance.access.Standing.PARENT;
import static org.systemicalliance.alliance.access.Standing.PERMITTED_SCHOOL;
import static org.systemicalliance.alliance.access.Standing.SCHOOL;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The policy: what is open to whom, for a child in whose care they have a part today. What no rule opens is closed.
 * Numbers are those of the measurement specification, section 5, rules that protect people.
 */
public enum AccessRule {
    OWN_WORDS(
            "Whoever said, was asked or decided something may read it.",
            1,
            EnumSet.of(CHILD, PARENT, CAREGIVER, CLINICIAN, SCHOOL, PERMITTED_SCHOOL, OBSERVER)) {
        @Override
        Stream<Mark> marks(String person, String child) {
            return Stream.of(Mark.own(person, child));
        }
    },
    OWN_PAIRS(
            "Everybody knows the pairs in which they take part.",
            6,
            EnumSet.of(CHILD, PARENT, CAREGIVER, CLINICIAN, SCHOOL, PERMITTED_SCHOOL)) {
        @Override
        Stream<Mark> marks(String person, String child) {
            return Stream.of(Mark.pair(person, child));
        }
    },
    TEAM_KNOWS_ITSELF(
            "Who cares for the child, and the child, know who else does. School and observers do not.",
            6,
            EnumSet.of(CHILD, PARENT, CAREGIVER, CLINICIAN, PERMITTED_SCHOOL),
            Section.TEAM),
    GOALS_ARE_SHARED(
            "Goals are for everyone who works towards them.",
            6,
            EnumSet.of(CHILD, PARENT, CAREGIVER, CLINICIAN, PERMITTED_SCHOOL),
            Section.GOAL),
    PARENTS_KNOW_THE_CARE(
            "Parents read the chart, the contacts and the permissions of their child.",
            2,
            EnumSet.of(PARENT),
            Section.CHART,
            Section.CONTACT,
            Section.PERMISSION),
    PARENTS_READ_HOW_PROFESSIONALS_SEE_THE_CHILD(
            "Of what others say, parents read how professionals see their relationship with the child. What caregivers,"
                    + " children and the other parent said stays closed to them, and what professionals say about"
                    + " other adults.",
            2,
            EnumSet.of(PARENT)) {
        @Override
        Stream<Mark> marks(String person, String child) {
            return Stream.of(Mark.rating("osaf-child-professional-by-professional", child));
        }
    },
    CLINICIANS_SEE_THE_SYSTEM(
            "Professionals who treat the child see its whole system of care, except what is said about themselves.",
            8,
            EnumSet.of(CLINICIAN),
            Section.CHART,
            Section.CONTACT,
            Section.NOTEBOOK,
            Section.INVITATION,
            Section.FACTOR,
            Section.PERMISSION,
            Section.RATING),
    SCHOOL_READS_BY_PERMISSION(
            "A teacher submits only. A parent's permission in force that names them opens contacts, beside team and goals.",
            6,
            EnumSet.of(PERMITTED_SCHOOL),
            Section.CONTACT);

    private final String sentence;
    private final int clause;
    private final Set<Standing> standings;
    private final Set<Section> sections;

    AccessRule(String sentence, int clause, Set<Standing> standings, Section... sections) {
        this.sentence = sentence;
        this.clause = clause;
        this.standings = standings;
        this.sections = Set.of(sections);
    }

    /** The rule, for those it protects and those who enforce it. */
    public String sentence() {
        return sentence;
    }

    /** Number of the protecting rule in section 5 of the measurement specification. */
    public int clause() {
        return clause;
    }

    public Set<Standing> standings() {
        return standings;
    }

    public Set<Section> sections() {
        return sections;
    }

    Stream<Mark> marks(String person, String child) {
        return sections.stream().map(section -> Mark.section(section, child));
    }

    /** Everything that is open to a person of some standing to a child. */
    static Set<Mark> open(Standing standing, String person, String child) {
        return Stream.of(values())
                .filter(rule -> rule.standings.contains(standing))
                .flatMap(rule -> rule.marks(person, child))
                .collect(Collectors.toSet());
    }
}
