package org.systemicalliance.alliance.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;

/**
 * What is on record about the care of one child, as far as whoever counts may see it. The order of anything in it does
 * not matter.
 *
 * @param humans who is behind a part: from a reference to the part to a reference to the person; whoever is missing
 *     stands for himself or herself
 */
public record CareRecords(List<Contact> contacts, List<Aim> aims, List<Note> notes, Map<String, String> humans) {

    public CareRecords {
        contacts = List.copyOf(contacts);
        aims = List.copyOf(aims);
        notes = List.copyOf(notes);
        humans = Map.copyOf(humans);
    }

    /** The part of the record that falls on some days. */
    CareRecords within(Span days) {
        return new CareRecords(
                contacts.stream().filter(contact -> days.covers(contact.day())).toList(),
                aims.stream()
                        .filter(aim -> aim.pursued().intersect(days).isPresent())
                        .toList(),
                notes.stream().filter(note -> days.covers(note.day())).toList(),
                humans);
    }

    /** Whether contacts of the adults of a pair are recorded at all, each for himself or herself. */
    boolean knowContactsOf(Dyad pair) {
        return pair.people().stream()
                .filter(person -> !person.equals(pair.child()))
                .allMatch(person -> contacts.stream().anyMatch(contact -> attended(contact, person)));
    }

    boolean attended(Contact contact, String person) {
        return isAmong(person, contact.attendees());
    }

    /** Both, apart from the child, who is the subject of every contact. */
    boolean attended(Contact contact, Dyad pair) {
        return pair.people().stream()
                .filter(person -> !person.equals(pair.child()))
                .allMatch(person -> attended(contact, person));
    }

    boolean isAmong(String person, Set<String> people) {
        return people.stream().map(this::human).collect(Collectors.toSet()).contains(human(person));
    }

    boolean isSame(String one, String other) {
        return human(one).equals(human(other));
    }

    private String human(String person) {
        return humans.getOrDefault(person, person);
    }
}
