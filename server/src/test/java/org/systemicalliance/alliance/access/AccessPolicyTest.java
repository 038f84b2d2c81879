package org.systemicalliance.alliance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.access.Permission.Kind;
import org.systemicalliance.alliance.team.Span;

class AccessPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String CHILD = "Patient/child";
    private static final String MOTHER = "RelatedPerson/mother";
    private static final String FATHER = "RelatedPerson/father";
    private static final String NANNY = "RelatedPerson/nanny";
    private static final String THERAPIST = "PractitionerRole/therapist";
    private static final String TEACHER = "PractitionerRole/teacher";
    private static final List<Membership> TEAM = List.of(
            member(CHILD, AgentRole.CHILD),
            member(MOTHER, AgentRole.PARENT),
            member(FATHER, AgentRole.PARENT),
            member(NANNY, AgentRole.CAREGIVER),
            member(THERAPIST, AgentRole.PROFESSIONAL),
            member(TEACHER, AgentRole.PROFESSIONAL));

    @Test
    @DisplayName("nobody reads what others say about them")
    void aboutOneself() {
        TEAM.stream().map(Membership::person).forEach(person -> TEAM.stream()
                .map(Membership::person)
                .filter(other -> !other.equals(person))
                .forEach(other -> assertThat(sees(person, other, person)).isFalse()));
    }

    @Test
    @DisplayName("a release opens what one rater said, and nothing of what others said")
    void release() {
        Permission release = new Permission(Kind.RATING_RELEASE, CHILD, MOTHER, Optional.of(THERAPIST), Span.ALWAYS);
        assertThat(sees(THERAPIST, List.of(release), MOTHER, THERAPIST)).isTrue();
        assertThat(sees(THERAPIST, List.of(release), FATHER, THERAPIST)).isFalse();
        Permission over = new Permission(
                Kind.RATING_RELEASE, CHILD, MOTHER, Optional.of(THERAPIST), new Span(null, TODAY.minusDays(1)));
        assertThat(sees(THERAPIST, List.of(over), MOTHER, THERAPIST)).isFalse();
    }

    @Test
    @DisplayName("a release opens nothing that somebody outside the team said")
    void releaseAndOutsiders() {
        Permission release = new Permission(Kind.RATING_RELEASE, CHILD, MOTHER, Optional.of(THERAPIST), Span.ALWAYS);
        assertThat(sees(THERAPIST, List.of(release), "RelatedPerson/observer", THERAPIST))
                .isFalse();
    }

    @Test
    @DisplayName("what was said about an earlier role of a person is about that person")
    void earlierRoles() {
        String earlier = "PractitionerRole/earlier";
        Visitor therapist = new Visitor(Set.of(THERAPIST), Set.of(earlier), Set.of(TEACHER), with(earlier), List.of());
        Clearance clearance = AccessPolicy.clearance(therapist, TODAY);
        assertThat(clearance.admits(rating("Observation/any", MOTHER, earlier))).isFalse();
        assertThat(clearance.admits(Set.of(Mark.section(Section.FACTOR, CHILD), Mark.about(earlier, CHILD))))
                .isFalse();
        assertThat(clearance.admits(rating("Observation/any", MOTHER, "PractitionerRole/another")))
                .isTrue();
        assertThat(clearance.granted()).doesNotContain(Mark.own(earlier, CHILD), Mark.self(earlier));
    }

    @Test
    @DisplayName("a draft is for who writes it down, as long as they have a part in the care of that child")
    void drafts() {
        Set<Mark> draft = Set.of(Mark.own(MOTHER, CHILD), Mark.recording(THERAPIST, CHILD));
        assertThat(clearance(THERAPIST, TEAM, List.of()).admits(draft)).isTrue();
        assertThat(clearance(TEACHER, TEAM, List.of()).admits(draft)).isFalse();
        List<Membership> without = new ArrayList<>(TEAM);
        without.removeIf(member -> member.person().equals(THERAPIST));
        assertThat(clearance(THERAPIST, without, List.of()).admits(draft)).isFalse();
    }

    @Test
    @DisplayName("a release opens to whoever it names, also where nothing else is open to them")
    void releaseToFamily() {
        Permission release = new Permission(Kind.RATING_RELEASE, CHILD, MOTHER, Optional.of(NANNY), Span.ALWAYS);
        assertThat(sees(NANNY, List.of(release), MOTHER, NANNY)).isTrue();
        assertThat(sees(NANNY, List.of(release), MOTHER, THERAPIST)).isFalse();
    }

    @Test
    @DisplayName("a release that names a rating opens that one, and only if it is the word of who releases it")
    void releaseOfOne() {
        Permission release = new Permission(
                Kind.RATING_RELEASE,
                CHILD,
                MOTHER,
                Optional.of(THERAPIST),
                Set.of("Observation/first", "Observation/fathers"),
                Span.ALWAYS);
        Clearance clearance = clearance(THERAPIST, TEAM, List.of(release));
        assertThat(clearance.admits(rating("Observation/first", MOTHER, THERAPIST)))
                .isTrue();
        assertThat(clearance.admits(rating("Observation/second", MOTHER, THERAPIST)))
                .isFalse();
        assertThat(clearance.admits(rating("Observation/fathers", FATHER, THERAPIST)))
                .isFalse();
    }

    @Test
    @DisplayName("a release of ratings opens nothing that was noted about a person")
    void notesStayClosed() {
        Permission release = new Permission(Kind.RATING_RELEASE, CHILD, MOTHER, Optional.of(THERAPIST), Span.ALWAYS);
        Set<Mark> note = Set.of(Mark.section(Section.FACTOR, CHILD), Mark.about(THERAPIST, CHILD));
        assertThat(clearance(THERAPIST, TEAM, List.of(release)).admits(note)).isFalse();
        assertThat(clearance("PractitionerRole/colleague", with("PractitionerRole/colleague"), List.of())
                        .admits(note))
                .isTrue();
    }

    @Test
    @DisplayName("parents read neither each other nor the caregiver nor the child")
    void parents() {
        assertThat(sees(MOTHER, FATHER, NANNY)).isFalse();
        assertThat(sees(MOTHER, NANNY, THERAPIST)).isFalse();
        assertThat(sees(MOTHER, CHILD, THERAPIST)).isFalse();
        assertThat(sees(MOTHER, MOTHER, NANNY)).isTrue();
    }

    @Test
    @DisplayName("a part that has ended, has not begun or is not listed any more opens nothing")
    void formerMembers() {
        for (Membership gone : List.of(
                new Membership(CHILD, THERAPIST, AgentRole.PROFESSIONAL, new Span(null, TODAY.minusDays(1)), true),
                new Membership(CHILD, THERAPIST, AgentRole.PROFESSIONAL, new Span(TODAY.plusDays(1), null), true),
                new Membership(CHILD, THERAPIST, AgentRole.PROFESSIONAL, Span.ALWAYS, false))) {
            Clearance clearance = AccessPolicy.clearance(
                    new Visitor(Set.of(THERAPIST), Set.of(), Set.of(), List.of(gone), List.of()), TODAY);
            assertThat(clearance.granted())
                    .containsExactlyInAnyOrder(Mark.OPEN, Mark.self(THERAPIST), Mark.subscribed(THERAPIST));
        }
    }

    @Test
    @DisplayName("a school is let in by who is a parent today, and by nobody else")
    void school() {
        Mark chart = Mark.section(Section.TEAM, CHILD);
        assertThat(clearance(TEACHER, TEAM, List.of(letsIn(MOTHER))).granted()).contains(chart);
        for (String other : List.of(TEACHER, THERAPIST, NANNY, CHILD, "RelatedPerson/stranger")) {
            assertThat(clearance(TEACHER, TEAM, List.of(letsIn(other))).granted())
                    .as(other)
                    .doesNotContain(chart);
        }
        List<Membership> without = new ArrayList<>(TEAM);
        without.removeIf(member -> member.person().equals(MOTHER));
        without.add(new Membership(CHILD, MOTHER, AgentRole.PARENT, new Span(null, TODAY.minusDays(1)), true));
        assertThat(clearance(TEACHER, without, List.of(letsIn(MOTHER))).granted())
                .doesNotContain(chart);
    }

    private static Permission letsIn(String deciding) {
        return new Permission(Kind.TEACHER_ACCESS, CHILD, deciding, Optional.of(TEACHER), Span.ALWAYS);
    }

    /** More members, more statements of others and more of anything hidden never change what somebody may see. */
    @Property
    void whatOthersDoChangesNothing(@ForAll("memberships") List<Membership> more, @ForAll("people") String viewer) {
        List<Membership> others =
                more.stream().filter(member -> !member.person().equals(viewer)).toList();
        List<Membership> all = new ArrayList<>(TEAM);
        all.addAll(others);
        assertThat(clearance(viewer, all, List.of())).isEqualTo(clearance(viewer, TEAM, List.of()));
    }

    /** Whoever is nobody's member sees nothing of any child. */
    @Property
    void strangersSeeNothing(@ForAll("memberships") List<Membership> members) {
        Clearance stranger = clearance("Practitioner/stranger", members, List.of());
        assertThat(stranger.granted())
                .containsExactlyInAnyOrder(
                        Mark.OPEN, Mark.self("Practitioner/stranger"), Mark.subscribed("Practitioner/stranger"));
    }

    @Provide
    Arbitrary<String> people() {
        return Arbitraries.of(CHILD, MOTHER, FATHER, NANNY, THERAPIST, TEACHER);
    }

    @Provide
    Arbitrary<List<Membership>> memberships() {
        return Combinators.combine(
                        Arbitraries.of(CHILD, "Patient/other"),
                        Arbitraries.of(MOTHER, FATHER, NANNY, "PractitionerRole/new", "RelatedPerson/new"),
                        Arbitraries.of(AgentRole.PARENT, AgentRole.CAREGIVER, AgentRole.PROFESSIONAL),
                        Arbitraries.of(true, false))
                .as((child, person, role, listed) -> new Membership(child, person, role, Span.ALWAYS, listed))
                .list()
                .ofMaxSize(8);
    }

    private static boolean sees(String viewer, String informant, String partner) {
        return sees(viewer, List.of(), informant, partner);
    }

    private static boolean sees(String viewer, List<Permission> permissions, String informant, String partner) {
        return clearance(viewer, TEAM, permissions).admits(rating("Observation/any", informant, partner));
    }

    private static Set<Mark> rating(String reference, String informant, String partner) {
        return Set.of(
                Mark.section(Section.RATING, CHILD),
                Mark.rating("osaf-any-by-" + informant, CHILD),
                Mark.own(informant, CHILD),
                Mark.rated(partner, CHILD),
                Mark.between(informant, partner, CHILD),
                Mark.released(reference, informant, partner, CHILD));
    }

    private static List<Membership> with(String professional) {
        List<Membership> team = new ArrayList<>(TEAM);
        team.add(member(professional, AgentRole.PROFESSIONAL));
        return team;
    }

    private static Clearance clearance(String viewer, List<Membership> members, List<Permission> permissions) {
        return AccessPolicy.clearance(
                new Visitor(Set.of(viewer), Set.of(), Set.of(TEACHER), members, permissions), TODAY);
    }

    private static Membership member(String person, AgentRole role) {
        return new Membership(CHILD, person, role, Span.ALWAYS, true);
    }
}
