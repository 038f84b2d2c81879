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
            granted.add(Mark.recording(identity));
            granted.add(Mark.subscribed(identity));
        });
        for (Membership membership : current) {
            granted.add(Mark.DIRECTORY);
            nameable.add(Mark.section(Section.TEAM, membership.child()));
            granted.addAll(
                    AccessRule.open(standing(membership, visitor, today), membership.person(), membership.child()));
        }
        current.stream().map(Membership::child).distinct().forEach(child -> visitor.identities()
                .forEach(identity -> {
                    withheld(identity, child, visitor, today).forEach(withheld::add);
                    releases(identity, child, visitor, today).forEach(release -> open(release, granted, released));
                }));
        return new Clearance(granted, withheld, released, nameable);
    }

    private static void open(Permission release, Set<Mark> granted, Set<Mark> released) {
        String person = release.givenTo().orElseThrow();
        if (release.named().isEmpty()) {
            granted.add(Mark.between(release.decidedBy(), person, release.child()));
        } else {
            release.named().stream()
                    .map(rating -> Mark.released(rating, release.decidedBy(), person, release.child()))
                    .forEach(released::add);
        }
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

    /**
     * What others noted about a person; and what they rated: all of it, as long as nobody released all they said, else
     * what each of the others said who did not.
     */
    private static Stream<Mark> withheld(String person, String child, Visitor visitor, LocalDate today) {
        Set<String> releasing = releases(person, child, visitor, today)
                .filter(release -> release.named().isEmpty())
                .map(Permission::decidedBy)
                .collect(Collectors.toSet());
        Stream<Mark> rated = releasing.isEmpty()
                ? Stream.of(Mark.rated(person, child))
                : visitor.memberships().stream()
                        .filter(membership -> membership.child().equals(child))
                        .map(Membership::person)
                        .distinct()
                        .filter(other -> !releasing.contains(other))
                        .map(other -> Mark.between(other, person, child));
        return Stream.concat(Stream.of(Mark.about(person, child)), rated);
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
