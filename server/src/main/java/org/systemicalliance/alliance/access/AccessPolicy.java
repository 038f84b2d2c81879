package org.systemicalliance.alliance.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.access.Permission.Kind;

/** What follows from {@link AccessRule} for one person on one day. */
public final class AccessPolicy {

    private AccessPolicy() {}

    /**
     * What a person may see. Former members may see nothing of the child any more. Whoever has a part may name the child
     * and its people in what they say.
     */
    public static Clearance clearance(Visitor visitor, LocalDate today) {
        List<Membership> current = visitor.memberships().stream()
                .filter(membership -> visitor.identities().contains(membership.person()))
                .filter(membership -> membership.isCurrent(today))
                .toList();
        Set<Mark> granted = new HashSet<>();
        Set<Mark> withheld = new HashSet<>();
        Set<Mark> released = new HashSet<>();
        Set<Mark> nameable = new HashSet<>();
        granted.add(Mark.OPEN);
        visitor.identities().forEach(identity -> {
            granted.add(Mark.self(identity));
            granted.add(Mark.subscribed(identity));
        });
        for (Membership membership : current) {
            granted.add(Mark.DIRECTORY);
            nameable.add(Mark.section(Section.TEAM, membership.child()));
            granted.addAll(
                    AccessRule.open(standing(membership, visitor, today), membership.person(), membership.child()));
        }
        current.stream().map(Membership::child).distinct().forEach(child -> {
            for (String name : visitor.everKnownAs()) {
                withheld.add(Mark.about(name, child));
                withheld.add(Mark.rated(name, child));
            }
            for (String name : visitor.identities()) {
                granted.add(Mark.recording(name, child));
                releases(name, child, visitor, today)
                        .flatMap(AccessPolicy::opened)
                        .forEach(released::add);
            }
        });
        return new Clearance(granted, withheld, released, nameable);
    }

    /** What a release opens: all that one person said about another, or the ratings that it names. */
    private static Stream<Mark> opened(Permission release) {
        String person = release.givenTo().orElseThrow();
        return release.named().isEmpty()
                ? Stream.of(Mark.between(release.decidedBy(), person, release.child()))
                : release.named().stream()
                        .map(rating -> Mark.released(rating, release.decidedBy(), person, release.child()));
    }

    /** Of the audit, and of who is told of what; of nothing else. */
    public static Clearance privacyOfficer() {
        return new Clearance(Set.of(Mark.OPEN, Mark.AUDIT, Mark.SUBSCRIPTION), Set.of());
    }

    /**
     * Of a records system that keeps charts and teams in step: it reads no word of what people say about each other.
     *
     * @param name what its own subscriptions are known by
     */
    public static Clearance recordsSystem(String name) {
        Set<Mark> granted = Stream.of(Section.TEAM, Section.CHART, Section.CONTACT, Section.GOAL, Section.PERMISSION)
                .map(Mark::anyChild)
                .collect(Collectors.toSet());
        granted.add(Mark.OPEN);
        granted.add(Mark.DIRECTORY);
        granted.add(Mark.subscribed(name));
        return new Clearance(granted, Set.of());
    }

    /** Of a program that calls for nobody: forms, terminology and profiles. */
    public static Clearance program(String name) {
        return new Clearance(Set.of(Mark.OPEN, Mark.subscribed(name)), Set.of());
    }

    private static Standing standing(Membership membership, Visitor visitor, LocalDate today) {
        return switch (membership.role()) {
            case CHILD -> Standing.CHILD;
            case PARENT -> Standing.PARENT;
            case CAREGIVER -> Standing.CAREGIVER;
            case OBSERVER -> Standing.OBSERVER;
            case PROFESSIONAL -> {
                if (!visitor.schoolIdentities().contains(membership.person())) {
                    yield Standing.CLINICIAN;
                }
                yield isPermitted(membership, visitor, today) ? Standing.PERMITTED_SCHOOL : Standing.SCHOOL;
            }
        };
    }

    private static boolean isPermitted(Membership membership, Visitor visitor, LocalDate today) {
        return visitor.permissions().stream()
                .filter(inForce(Kind.TEACHER_ACCESS, membership.child(), today))
                .filter(permission -> isParent(permission.decidedBy(), membership.child(), visitor, today))
                .anyMatch(permission -> permission.givenTo().equals(Optional.of(membership.person())));
    }

    /** Only who is a parent today lets a school in. */
    private static boolean isParent(String person, String child, Visitor visitor, LocalDate today) {
        return visitor.memberships().stream()
                .filter(membership -> membership.role() == AgentRole.PARENT && membership.isCurrent(today))
                .anyMatch(membership ->
                        membership.child().equals(child) && membership.person().equals(person));
    }

    private static Stream<Permission> releases(String person, String child, Visitor visitor, LocalDate today) {
        return visitor.permissions().stream()
                .filter(inForce(Kind.RATING_RELEASE, child, today))
                .filter(permission ->
                        permission.givenTo().filter(person::equals).isPresent());
    }

    private static Predicate<Permission> inForce(Kind kind, String child, LocalDate today) {
        return permission -> permission.kind() == kind
                && permission.child().equals(child)
                && permission.span().covers(today);
    }
}
