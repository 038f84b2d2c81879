package org.systemicalliance.alliance.factor;

import static org.systemicalliance.alliance.AgentRole.CAREGIVER;
import static org.systemicalliance.alliance.AgentRole.OBSERVER;
import static org.systemicalliance.alliance.AgentRole.PARENT;
import static org.systemicalliance.alliance.AgentRole.PROFESSIONAL;

import java.util.Locale;
import java.util.Optional;
import org.systemicalliance.alliance.Coded;
import org.systemicalliance.alliance.team.Dyad;

/**
 * Who or what can report a concept. Codes of CodeSystem {@code concept-reporter}. Where the pair in question has a part
 * of its own for a parent, caregiver or professional, nobody else of that part speaks for it.
 */
public enum Reporter implements Coded {
    PARENT_OF_CHILD("parent", (speaker, pair) -> speaker.speaksAs(PARENT, pair)),
    CAREGIVER_OF_CHILD("caregiver", (speaker, pair) -> speaker.speaksAs(CAREGIVER, pair)),
    PROFESSIONAL_OF_CHILD("professional", (speaker, pair) -> speaker.speaksAs(PROFESSIONAL, pair)),
    PROFESSIONAL_RESTRICTED("professional-restricted", (speaker, pair) -> speaker.speaksAs(PROFESSIONAL, pair)),
    /** Whoever supervises a professional need not be part of the child's system. */
    SUPERVISOR("supervisor", (speaker, pair) -> speaker.isProfessional() && !speaker.isOf(pair)),
    /** Anybody of the system who is neither of the two, or who takes part as an observer only. */
    WATCHER(
            "observer",
            (speaker, pair) -> speaker.plays(OBSERVER) || (speaker.isAdultOfTheSystem() && !speaker.isOf(pair))),
    ADULT_PRESENT("adult-present", (speaker, pair) -> speaker.isAdultOfTheSystem()),
    SELF("self", (speaker, pair) -> speaker.isAdultOfTheSystem() && speaker.isOf(pair)),
    PEER("peer", (speaker, pair) -> speaker.plays(PROFESSIONAL)),
    TEAM("team", Reporter::speaksForTeam),
    TEAM_LEAD("team-lead", Reporter::speaksForTeam),
    ORGANIZER("organizer", Reporter::speaksForTeam),
    SYSTEM("system", (speaker, pair) -> speaker.keepsRecords()),
    REFERRAL_RECORD("referral-record", (speaker, pair) -> speaker.keepsRecords()),
    PERSONNEL_RECORD("personnel-record", (speaker, pair) -> speaker.keepsRecords());

    private interface Admission {
        boolean admits(Speaker speaker, Optional<Dyad> pair);
    }

    private final String code;
    private final Admission admission;

    Reporter(String code, Admission admission) {
        this.code = code;
        this.admission = admission;
    }

    @Override
    public String code() {
        return code;
    }

    /** The reporter in words. */
    public String words() {
        return code.replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    public static Reporter of(String code) {
        return Coded.find(values(), code, "concept-reporter");
    }

    /** Whether somebody can speak in this capacity about a pair, or about the child where there is no pair. */
    boolean admits(Speaker speaker, Optional<Dyad> pair) {
        return admission.admits(speaker, pair);
    }

    /** A team speaks for itself or through one of its professionals. */
    private static boolean speaksForTeam(Speaker speaker, Optional<Dyad> pair) {
        return speaker.kind() == Speaker.Kind.TEAM || speaker.plays(PROFESSIONAL);
    }
}
