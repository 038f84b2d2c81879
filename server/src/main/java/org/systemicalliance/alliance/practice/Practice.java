package org.systemicalliance.alliance.practice;

import static org.systemicalliance.alliance.AgentRole.CAREGIVER;
import static org.systemicalliance.alliance.AgentRole.PROFESSIONAL;
import static org.systemicalliance.alliance.DyadType.CAREGIVER_PROFESSIONAL;
import static org.systemicalliance.alliance.DyadType.CHILD_PROFESSIONAL;
import static org.systemicalliance.alliance.DyadType.INTERPROFESSIONAL;
import static org.systemicalliance.alliance.DyadType.PARENT_PROFESSIONAL;
import static org.systemicalliance.alliance.practice.ContactType.CONSENSUS_MEETING;
import static org.systemicalliance.alliance.practice.ContactType.FEEDBACK_SESSION;
import static org.systemicalliance.alliance.practice.ContactType.TEAM_CONFERENCE;
import static org.systemicalliance.alliance.practice.ContactType.THERAPY_SESSION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.systemicalliance.alliance.Coded;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.team.Dyad;

/**
 * The factors that follow from what is on record. Codes of CodeSystem {@code alliance-concept}. A number of times is
 * stated where contacts of both are on record; a share where there is something of which it is one.
 */
public enum Practice implements Coded {
    /** Sessions of the professional with the child. */
    SESSION_VOLUME("session-volume", Measure.COUNT, Set.of(CHILD_PROFESSIONAL)) {
        @Override
        Optional<Tally> tally(Dyad pair, CareRecords records) {
            return meetings(pair, records, contact -> contact.isA(THERAPY_SESSION));
        }
    },
    /** Feedback sessions that both attended. */
    FEEDBACK_SESSION_FREQUENCY(
            "feedback-session-frequency", Measure.PER_MONTH, Set.of(PARENT_PROFESSIONAL, CAREGIVER_PROFESSIONAL)) {
        @Override
        Optional<Tally> tally(Dyad pair, CareRecords records) {
            return meetings(pair, records, contact -> contact.isA(FEEDBACK_SESSION));
        }
    },
    /** Contacts of whatever kind that both attended. */
    ONGOING_COMMUNICATION("ongoing-communication", Measure.PER_WEEK, Set.of(CAREGIVER_PROFESSIONAL)) {
        @Override
        Optional<Tally> tally(Dyad pair, CareRecords records) {
            return meetings(pair, records, contact -> true);
        }
    },
    /** Of the professional's sessions, those at which the caregiver was; of a caregiver who comes to sessions at all. */
    BRINGS_CHILD_TO_THERAPY("brings-child-to-therapy", Measure.PERCENT, Set.of(CAREGIVER_PROFESSIONAL)) {
        @Override
        Optional<Tally> tally(Dyad pair, CareRecords records) {
            String caregiver = pair.playing(CAREGIVER);
            List<Contact> sessions = records.contacts().stream()
                    .filter(contact -> contact.isA(THERAPY_SESSION))
                    .toList();
            boolean comes = sessions.stream().anyMatch(session -> records.attended(session, caregiver));
            List<Contact> ofProfessional = sessions.stream()
                    .filter(session -> records.attended(session, pair.playing(PROFESSIONAL)))
                    .toList();
            return share(
                    comes ? ofProfessional : List.of(), session -> records.attended(session, caregiver), Contact::id);
        }
    },
    /** Notes of the professional, on sessions at which the caregiver was, that say what was reported from home. */
    HOME_BEHAVIOR_UPDATE("home-behavior-update", Measure.PER_WEEK, Set.of(CAREGIVER_PROFESSIONAL)) {
        @Override
        Optional<Tally> tally(Dyad pair, CareRecords records) {
            List<Note> notes = records.notes().stream()
                    .filter(note -> records.isSame(note.author(), pair.playing(PROFESSIONAL)))
                    .filter(note -> records.isAmong(pair.playing(CAREGIVER), note.attendees()))
                    .toList();
            return notes.isEmpty() ? Optional.empty() : Optional.of(Tally.of(notes, Note::fromHome, Note::id));
        }
    },
    /** Contacts of whatever kind that both professionals attended. */
    INFORMATION_EXCHANGE("information-exchange", Measure.PER_MONTH, Set.of(INTERPROFESSIONAL)) {
        @Override
        Optional<Tally> tally(Dyad pair, CareRecords records) {
            return meetings(pair, records, contact -> true);
        }
    },
    /** Of the goals towards which both have a position, those to which everybody agrees who has one. */
    SHARED_DECISION_MAKING("shared-decision-making", Measure.PERCENT, Set.of(INTERPROFESSIONAL)) {
        @Override
        Optional<Tally> tally(Dyad pair, CareRecords records) {
            List<Aim> common = records.aims().stream()
                    .filter(aim -> pair.people().stream().allMatch(one -> records.isAmong(one, aim.concerned())))
                    .toList();
            return share(common, Aim::isShared, Aim::id);
        }
    },
    /** Of the consensus meetings and team conferences at which one of them was, those at which both were. */
    WILLINGNESS_TO_COLLABORATE("willingness-to-collaborate", Measure.PERCENT, Set.of(INTERPROFESSIONAL)) {
        @Override
        Optional<Tally> tally(Dyad pair, CareRecords records) {
            List<Contact> meetings = records.contacts().stream()
                    .filter(contact -> contact.isA(CONSENSUS_MEETING, TEAM_CONFERENCE))
                    .filter(contact -> pair.people().stream().anyMatch(one -> records.attended(contact, one)))
                    .toList();
            return share(
                    records.knowContactsOf(pair) ? meetings : List.of(),
                    contact -> records.attended(contact, pair),
                    Contact::id);
        }
    };

    private final String code;
    private final Measure measure;
    private final Set<DyadType> dyads;

    Practice(String code, Measure measure, Set<DyadType> dyads) {
        this.code = code;
        this.measure = measure;
        this.dyads = dyads;
    }

    @Override
    public String code() {
        return code;
    }

    public Measure measure() {
        return measure;
    }

    /** Whether it is about pairs of this kind. */
    public boolean concerns(Dyad pair) {
        return dyads.contains(pair.type());
    }

    /** What is counted for a pair; empty where nothing could be. */
    abstract Optional<Tally> tally(Dyad pair, CareRecords records);

    private static Optional<Tally> meetings(Dyad pair, CareRecords records, Predicate<Contact> counts) {
        return records.knowContactsOf(pair)
                ? Optional.of(Tally.of(
                        records.contacts(), counts.and(contact -> records.attended(contact, pair)), Contact::id))
                : Optional.empty();
    }

    private static <T> Optional<Tally> share(List<T> all, Predicate<T> counts, Function<T, String> id) {
        return all.isEmpty() ? Optional.empty() : Optional.of(Tally.share(all, counts, id));
    }
}
