package org.systemicalliance.alliance.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;

/** The laws of counting what is on record. */
class PracticeLawsTest {

    private static final String CHILD = "Patient/child";
    private static final List<String> PEOPLE = List.of(
            "RelatedPerson/parent", "RelatedPerson/caregiver", "PractitionerRole/one", "PractitionerRole/other");
    private static final List<Dyad> PAIRS = List.of(
            dyad(DyadType.CHILD_PROFESSIONAL, CHILD, PEOPLE.get(2)),
            dyad(DyadType.PARENT_PROFESSIONAL, PEOPLE.get(0), PEOPLE.get(2)),
            dyad(DyadType.CAREGIVER_PROFESSIONAL, PEOPLE.get(1), PEOPLE.get(2)),
            dyad(DyadType.INTERPROFESSIONAL, PEOPLE.get(3), PEOPLE.get(2)));
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Span WINDOW = new Span(FIRST.plusDays(20), FIRST.plusDays(70));

    @Property(tries = 200)
    void theOrderOfRecordsAndPairsDoesNotMatter(@ForAll("records") CareRecords records, @ForAll Random random) {
        List<Dyad> pairs = shuffled(PAIRS, random);
        CareRecords other = new CareRecords(
                shuffled(records.contacts(), random),
                shuffled(records.aims(), random),
                shuffled(records.notes(), random),
                records.humans());

        assertThat(Practices.count(pairs, WINDOW, other)).isEqualTo(Practices.count(PAIRS, WINDOW, records));
    }

    @Property(tries = 200)
    void aRecordThatIsFoundTwiceCountsOnce(@ForAll("records") CareRecords records) {
        CareRecords twice = new CareRecords(
                twice(records.contacts()), twice(records.aims()), twice(records.notes()), records.humans());

        assertThat(Practices.count(PAIRS, WINDOW, twice)).isEqualTo(Practices.count(PAIRS, WINDOW, records));
    }

    @Property(tries = 200)
    void oneMoreContactNeverLowersACount(@ForAll("records") CareRecords records, @ForAll("contacts") Contact contact) {
        List<Contact> more = new ArrayList<>(records.contacts());
        more.add(contact);
        Map<String, BigDecimal> before = counts(records);
        Map<String, BigDecimal> after =
                counts(new CareRecords(more, records.aims(), records.notes(), records.humans()));

        before.forEach((what, value) -> assertThat(after.get(what)).as(what).isGreaterThanOrEqualTo(value));
    }

    @Property(tries = 200)
    void aShareLiesBetweenNothingAndEverythingAndNothingIsNegative(@ForAll("records") CareRecords records) {
        assertThat(Practices.count(PAIRS, WINDOW, records)).allSatisfy(finding -> {
            assertThat(finding.value()).isNotNegative();
            if (finding.measure() == Measure.PERCENT) {
                assertThat(finding.value()).isLessThanOrEqualTo(BigDecimal.valueOf(100));
                assertThat(finding.considered()).isNotEmpty();
            }
        });
    }

    @Property(tries = 200)
    void whatIsOutsideOfTheWindowChangesNothing(
            @ForAll("records") CareRecords records, @ForAll("contacts") Contact contact) {
        List<Contact> more = new ArrayList<>(records.contacts());
        more.add(new Contact(contact.id(), contact.types(), WINDOW.end().plusDays(1), contact.attendees()));

        assertThat(Practices.count(
                        PAIRS, WINDOW, new CareRecords(more, records.aims(), records.notes(), records.humans())))
                .isEqualTo(Practices.count(PAIRS, WINDOW, records));
    }

    @Property(tries = 200)
    void everythingConsideredIsOnRecord(@ForAll("records") CareRecords records) {
        Set<String> known = new HashSet<>();
        records.contacts().forEach(contact -> known.add(contact.id()));
        records.aims().forEach(aim -> known.add(aim.id()));
        records.notes().forEach(note -> known.add(note.id()));

        assertThat(Practices.count(PAIRS, WINDOW, records))
                .allSatisfy(finding -> assertThat(known).containsAll(finding.considered()));
    }

    @Provide
    Arbitrary<CareRecords> records() {
        return Combinators.combine(
                        contacts().list().ofMaxSize(12),
                        aims().list().ofMaxSize(5),
                        notes().list().ofMaxSize(6))
                .as((contacts, aims, notes) -> new CareRecords(contacts, aims, notes, Map.of()));
    }

    @Provide
    Arbitrary<Contact> contacts() {
        return Combinators.combine(ids("Encounter"), Arbitraries.of(ContactType.class), days(), people())
                .as((id, type, day, people) -> new Contact(id, Set.of(type), day, people));
    }

    private Arbitrary<Aim> aims() {
        Arbitrary<Optional<Boolean>> onTrack = Arbitraries.of(Optional.empty(), Optional.of(true), Optional.of(false));
        return Combinators.combine(ids("Goal"), days(), people(), people(), onTrack)
                .as((id, day, concerned, agreeing, reached) -> new Aim(
                        id,
                        new Span(day, null),
                        concerned,
                        agreeing.stream().filter(concerned::contains).collect(Collectors.toSet()),
                        reached));
    }

    private Arbitrary<Note> notes() {
        return Combinators.combine(
                        ids("QuestionnaireResponse"),
                        days(),
                        Arbitraries.of(PEOPLE),
                        people(),
                        Arbitraries.of(true, false))
                .as(Note::new);
    }

    private static Arbitrary<String> ids(String type) {
        return Arbitraries.integers().between(0, 10_000).map(number -> type + "/" + number);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 90).map(FIRST::plusDays);
    }

    private static Arbitrary<Set<String>> people() {
        return Arbitraries.of(PEOPLE).set();
    }

    private static Map<String, BigDecimal> counts(CareRecords records) {
        return Practices.count(PAIRS, WINDOW, records).stream()
                .filter(finding -> finding.measure() != Measure.PERCENT)
                .collect(Collectors.toMap(
                        finding -> finding.code() + " of " + finding.dyad().map(Dyad::id),
                        Finding::value,
                        (one, other) -> one));
    }

    private static <T> List<T> twice(List<T> list) {
        return Stream.concat(list.stream(), list.stream()).toList();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Dyad dyad(DyadType type, String first, String second) {
        return new Dyad("CareTeam/" + type.code(), CHILD, type, first, second, true, Span.ALWAYS);
    }
}
