package org.systemicalliance.server.platform.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The scopes for resources that a token carries. Any one of them suffices; what none permits is not permitted.
 *
 * @param granted in the order of the token
 */
public record Scopes(List<Scope> granted) {

    /** No scope at all. */
    public static final Scopes NONE = new Scopes(List.of());

    public Scopes {
        granted = List.copyOf(granted);
    }

    /** @param written scopes parted by spaces; those that are not for resources are passed over */
    public static Scopes parse(String written) {
        return parse(Arrays.asList(written.split(" ")));
    }

    /** @param written one scope each; those that are not for resources are passed over */
    public static Scopes parse(Collection<String> written) {
        return new Scopes(
                written.stream().map(Scope::parse).flatMap(Optional::stream).toList());
    }

    /**
     * Those that hold for whom a token was given to: scopes about a child need a user and a child that was chosen, those
     * about whatever a user may see need a user, and those of the system are for programs.
     */
    Scopes heldBy(boolean user, boolean child) {
        return new Scopes(granted.stream()
                .filter(scope -> switch (scope.level()) {
                    case PATIENT -> user && child;
                    case USER -> user;
                    case SYSTEM -> !user;
                })
                .toList());
    }

    /**
     * Whether an interaction with a type of resource is permitted at all; {@link #restrictions} says whether only with
     * some resources of it.
     *
     * @param interaction one letter of {@code cruds}
     */
    public boolean permits(String type, char interaction) {
        return granted.stream().anyMatch(scope -> scope.permits(type, interaction));
    }

    /**
     * The scopes that permit an interaction with a type.
     *
     * @param interaction one letter of {@code cruds}
     */
    public List<Scope> permitting(String type, char interaction) {
        return granted.stream()
                .filter(scope -> scope.permits(type, interaction))
                .toList();
    }

    /**
     * The searches of which a resource must match at least one, for example {@code category=survey}. Empty where the
     * interaction is permitted for every resource of the type, and where it is not permitted at all.
     *
     * @param interaction one letter of {@code cruds}
     */
    public Set<String> restrictions(String type, char interaction) {
        List<Scope> permitting = permitting(type, interaction);
        if (permitting.stream().anyMatch(scope -> scope.restriction().isEmpty())) {
            return Set.of();
        }
        return permitting.stream()
                .map(Scope::restriction)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The scopes as a token carries them. */
    @Override
    public String toString() {
        return granted.stream().map(Scope::toString).collect(Collectors.joining(" "));
    }
}
