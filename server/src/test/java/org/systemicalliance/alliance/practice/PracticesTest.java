package org.systemicalliance.alliance.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Span;

class PracticesTest {

    private static final String CHILD = "Patient/child";
    private static final String MOTHER = "RelatedPerson/mother";
    private static final String NANNY = "RelatedPerson/nanny";
    private static final String THERAPIST = "PractitionerRole/therapist";
    private static final String DOCTOR = "PractitionerRole/doctor";
    private static final Span QUARTER = new Span(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));

    private static final Dyad WITH_CHILD = dyad(DyadType.CHILD_PROFESSIONAL, CHILD, THERAPIST);
    private static final Dyad WITH_MOTHER = dyad(DyadType.PARENT_PROFESSIONAL, MOTHER, THERAPIST);
    private static final Dyad WITH_NANNY = dyad(DyadType.CAREGIVER_PROFESSIONAL, NANNY, THERAPIST);
    private static final Dyad COLLEAGUES = dyad(DyadType.INTERPROFESSIONAL, DOCTOR, THERAPIST);

    @Test
    @DisplayName("three feedback sessions in the 91 days of a quarter are 1.00 in a month")
    void feedback() {
        List<Contact> sessions = List.of(
                contact("1", ContactType.FEEDBACK_SESSION, 4, 24, THERAPIST, MOTHER),
                contact("2", ContactType.FEEDBACK_SESSION, 5, 15, THERAPIST, MOTHER),
                contact("3", ContactType.FEEDBACK_SESSION, 6, 26, THERAPIST, MOTHER, NANNY));

        Finding finding = only(WITH_MOTHER, "feedback-session-frequency", contacts(sessions));

        assertThat(finding.value()).isEqualByComparingTo("1.00");
        assertThat(finding.considered()).containsExactly("Encounter/1", "Encounter/2", "Encounter/3");
    }

    @Test
    @DisplayName("every session of the professional counts as one, whoever else was there")
    void sessions() {
        List<Contact> sessions = List.of(
                contact("1", ContactType.THERAPY_SESSION, 4, 2, THERAPIST),
                contact("2", ContactType.THERAPY_SESSION, 4, 9, THERAPIST, NANNY),
                contact("3", ContactType.THERAPY_SESSION, 4, 9, DOCTOR));

        assertThat(only(WITH_CHILD, "session-volume", contacts(sessions)).value())
                .isEqualByComparingTo("2");
    }

    @Test
    @DisplayName("what lies outside of the window, or of the time of the pair, does not count")
    void days() {
        List<Contact> sessions = List.of(
                contact("1", ContactType.THERAPY_SESSION, 3, 31, THERAPIST),
                contact("2", ContactType.THERAPY_SESSION, 4, 1, THERAPIST),
                contact("3", ContactType.THERAPY_SESSION, 6, 30, THERAPIST),
                contact("4", ContactType.THERAPY_SESSION, 7, 1, THERAPIST));
        Dyad lateComer = new Dyad(
                "CareTeam/late",
                CHILD,
                DyadType.CHILD_PROFESSIONAL,
                CHILD,
                THERAPIST,
                true,
                new Span(LocalDate.of(2026, 6, 1), null));

        assertThat(only(WITH_CHILD, "session-volume", contacts(sessions)).value())
                .isEqualByComparingTo("2");
        Finding late = only(lateComer, "session-volume", contacts(sessions));
        assertThat(late.value()).isEqualByComparingTo("1");
        assertThat(late.days()).isEqualTo(new Span(LocalDate.of(2026, 6, 1), QUARTER.end()));
    }

    @Test
    @DisplayName("no feedback session is stated as zero only where contacts of both are on record")
    void zero() {
        List<Contact> ofTherapist = List.of(contact("1", ContactType.THERAPY_SESSION, 4, 2, THERAPIST));
        List<Contact> ofBoth = List.of(
                contact("1", ContactType.THERAPY_SESSION, 4, 2, THERAPIST),
                contact("2", ContactType.TEAM_CONFERENCE, 4, 9, DOCTOR, MOTHER));

        assertThat(codes(WITH_MOTHER, contacts(List.of()))).isEmpty();
        assertThat(codes(WITH_MOTHER, contacts(ofTherapist))).isEmpty();
        assertThat(only(WITH_MOTHER, "feedback-session-frequency", contacts(ofBoth))
                        .value())
                .isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("a caregiver who came to one of four sessions came to 25 percent; one who never comes is not counted")
    void attendance() {
        List<Contact> sessions = List.of(
                contact("1", ContactType.THERAPY_SESSION, 4, 2, THERAPIST, NANNY),
                contact("2", ContactType.THERAPY_SESSION, 4, 9, THERAPIST),
                contact("3", ContactType.THERAPY_SESSION, 4, 16, THERAPIST, MOTHER),
                contact("4", ContactType.THERAPY_SESSION, 4, 23, THERAPIST));

        Finding finding = only(WITH_NANNY, "brings-child-to-therapy", contacts(sessions));
        assertThat(finding.value()).isEqualByComparingTo("25");
        assertThat(finding.considered()).hasSize(4);
        assertThat(codes(WITH_NANNY, contacts(sessions.subList(1, 4)))).isEmpty();
    }

    @Test
    @DisplayName("of three meetings of professionals, one together, a third is attended by both")
    void meetings() {
        List<Contact> meetings = List.of(
                contact("1", ContactType.CONSENSUS_MEETING, 4, 2, THERAPIST, DOCTOR),
                contact("2", ContactType.TEAM_CONFERENCE, 4, 9, THERAPIST, "PractitionerRole/teacher"),
                contact("3", ContactType.TEAM_CONFERENCE, 5, 9, DOCTOR, "PractitionerRole/teacher"),
                contact("4", ContactType.CARE_PROVIDER_MEETING, 5, 9, DOCTOR, THERAPIST));

        assertThat(only(COLLEAGUES, "willingness-to-collaborate", contacts(meetings))
                        .value())
                .isEqualByComparingTo("33.33");
        assertThat(only(COLLEAGUES, "information-exchange", contacts(meetings)).value())
                .isEqualByComparingTo("0.67");
    }

    @Test
    @DisplayName(
            "a decision is shared if everybody agrees who has a position; goals of one of the two alone do not count")
    void decisions() {
        Set<String> both = Set.of(THERAPIST, DOCTOR, MOTHER);
        CareRecords records = aims(List.of(
                aim("1", both, both, null),
                aim("2", both, Set.of(THERAPIST, DOCTOR), null),
                aim("3", Set.of(THERAPIST, MOTHER), Set.of(THERAPIST, MOTHER), null)));

        Finding finding = only(COLLEAGUES, "shared-decision-making", records);

        assertThat(finding.value()).isEqualByComparingTo("50");
        assertThat(finding.considered()).containsExactly("Goal/1", "Goal/2");
    }

    @Test
    @DisplayName("of three goals two are being reached; one of which nobody says anything does not count")
    void implementation() {
        CareRecords records = aims(List.of(
                aim("1", Set.of(MOTHER), Set.of(MOTHER), true),
                aim("2", Set.of(MOTHER), Set.of(MOTHER), true),
                aim("3", Set.of(MOTHER), Set.of(MOTHER), false),
                aim("4", Set.of(MOTHER), Set.of(MOTHER), null)));

        List<Finding> findings = Practices.count(List.of(), QUARTER, records);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("plan-implementation");
            assertThat(finding.dyad()).isEmpty();
            assertThat(finding.value()).isEqualByComparingTo("66.67");
        });
    }

    @Test
    @DisplayName("updates from home are notes on sessions with that caregiver")
    void updates() {
        CareRecords records = new CareRecords(
                List.of(),
                List.of(),
                List.of(
                        note("1", THERAPIST, Set.of(THERAPIST, NANNY), true),
                        note("2", THERAPIST, Set.of(THERAPIST, NANNY), false),
                        note("3", THERAPIST, Set.of(THERAPIST), true),
                        note("4", DOCTOR, Set.of(DOCTOR, NANNY), true)),
                Map.of());

        Finding finding = only(WITH_NANNY, "home-behavior-update", records);

        assertThat(finding.considered()).containsExactly("QuestionnaireResponse/1");
        assertThat(finding.value()).isEqualByComparingTo("0.08");
    }

    @Test
    @DisplayName("who attends as a person is the same as who takes part in a role")
    void humans() {
        List<Contact> sessions = List.of(
                contact("1", ContactType.FEEDBACK_SESSION, 4, 24, "Practitioner/katrina", MOTHER),
                contact("2", ContactType.FEEDBACK_SESSION, 5, 24, THERAPIST, MOTHER));
        CareRecords records =
                new CareRecords(sessions, List.of(), List.of(), Map.of(THERAPIST, "Practitioner/katrina"));

        assertThat(only(WITH_MOTHER, "feedback-session-frequency", records).considered())
                .hasSize(2);
    }

    private static Finding only(Dyad pair, String code, CareRecords records) {
        return Practices.count(List.of(pair), QUARTER, records).stream()
                .filter(finding -> finding.code().equals(code))
                .filter(finding -> finding.dyad().equals(Optional.of(pair)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is said about " + code));
    }

    private static Set<String> codes(Dyad pair, CareRecords records) {
        return Practices.count(List.of(pair), QUARTER, records).stream()
                .map(Finding::code)
                .filter(code -> !code.equals("ongoing-communication"))
                .collect(Collectors.toSet());
    }

    private static CareRecords contacts(List<Contact> contacts) {
        return new CareRecords(contacts, List.of(), List.of(), Map.of());
    }

    private static CareRecords aims(List<Aim> aims) {
        return new CareRecords(List.of(), aims, List.of(), Map.of());
    }

    private static Contact contact(String id, ContactType type, int month, int day, String... attendees) {
        return new Contact(
                "Encounter/" + id,
                Set.of(type),
                LocalDate.of(2026, month, day),
                Arrays.stream(attendees).collect(Collectors.toSet()));
    }

    private static Aim aim(String id, Set<String> concerned, Set<String> agreeing, Boolean onTrack) {
        return new Aim("Goal/" + id, Span.ALWAYS, concerned, agreeing, Optional.ofNullable(onTrack));
    }

    private static Note note(String id, String author, Set<String> attendees, boolean fromHome) {
        return new Note("QuestionnaireResponse/" + id, LocalDate.of(2026, 5, 1), author, attendees, fromHome);
    }

    private static Dyad dyad(DyadType type, String first, String second) {
        return new Dyad("CareTeam/" + type.code(), CHILD, type, first, second, true, Span.ALWAYS);
    }
}
