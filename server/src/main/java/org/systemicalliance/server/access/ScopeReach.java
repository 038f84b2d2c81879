package org.systemicalliance.server.access;

import ca.uhn.fhir.jpa.searchparam.matcher.InMemoryMatchResult;
import ca.uhn.fhir.jpa.searchparam.matcher.InMemoryResourceMatcher;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.server.platform.security.Grant;

/**
 * What the scopes of a token reach. SMART lets a scope be limited to what a search finds; of several scopes one that
 * reaches a resource suffices. A limit that cannot be told by looking at a resource alone reaches nothing.
 */
class ScopeReach {

    private static final String RULE = "access-scope";

    private final InMemoryResourceMatcher matcher;

    ScopeReach(InMemoryResourceMatcher matcher) {
        this.matcher = matcher;
    }

    /**
     * Refuses who may do this with no resource of a type.
     *
     * @param interaction one letter of {@code cruds}
     */
    void require(Grant grant, String type, char interaction) {
        if (!grant.scopes().permits(type, interaction)) {
            throw closed("the token has no scope for %s.%s.".formatted(type, interaction));
        }
    }

    /** Refuses who may not do this with every resource of a type: what is made of many cannot be cut to size. */
    void requireAll(Grant grant, String type, char interaction) {
        require(grant, type, interaction);
        if (!grant.scopes().restrictions(type, interaction).isEmpty()) {
            throw closed(
                    "this needs all of %s.%s, and the token's scope is limited to a search. Read and search what it"
                                    .formatted(type, interaction)
                            + " reaches, or ask for a token without that limit.");
        }
    }

    /** Refuses to have written what no scope reaches. */
    void requireReached(Grant grant, Resource resource, char interaction) {
        require(grant, resource.fhirType(), interaction);
        if (!reaches(grant, resource, interaction)) {
            throw closed("the token's scope for %s.%s is limited to a search that does not find this."
                    .formatted(resource.fhirType(), interaction));
        }
    }

    /**
     * The searches to which the scopes limit a search, of which one has to find a resource; empty for no limit.
     *
     * @throws NotPermitted if there are limits and none of them can be told
     */
    Set<String> limits(Grant grant, String type) {
        Set<String> written = grant.scopes().restrictions(type, 's');
        Set<String> limits =
                written.stream().filter(limit -> canBeTold(type, limit)).collect(Collectors.toUnmodifiableSet());
        if (limits.isEmpty() && !written.isEmpty()) {
            throw closed("the token's scope for %s.s is limited to a search that this server does not know."
                    .formatted(type));
        }
        return limits;
    }

    /** Whether scopes say that an interaction is limited to some resources of a type. */
    boolean isLimited(Grant grant, String type, char interaction) {
        return !grant.scopes().restrictions(type, interaction).isEmpty();
    }

    /** Whether one scope reaches a resource. */
    boolean reaches(Grant grant, Resource resource, char interaction) {
        return grant.scopes().permitting(resource.fhirType(), interaction).stream()
                .anyMatch(scope ->
                        scope.restriction().map(limit -> finds(limit, resource)).orElse(true));
    }

    /** Whether a resource can be shown: whoever may read or search it may be shown it beside what they asked for. */
    boolean shows(Grant grant, Resource resource) {
        return reaches(grant, resource, 'r') || reaches(grant, resource, 's');
    }

    private boolean finds(String limit, Resource resource) {
        return !isInternal(limit)
                && told(() -> matcher.match(resource.fhirType() + "?" + limit, resource, null, null))
                        .matched();
    }

    private boolean canBeTold(String type, String limit) {
        return !isInternal(limit)
                && told(() -> matcher.canBeEvaluatedInMemory(type + "?" + limit))
                        .supported();
    }

    /** What the server notes for itself is nobody's search. */
    private static boolean isInternal(String limit) {
        return limit.matches("(.*&)?" + ExposureIndex.PARAMETER + "[:=].*");
    }

    /** HAPI refuses a search that it does not understand, such as one by an unknown parameter, or for no date. */
    private static InMemoryMatchResult told(Supplier<InMemoryMatchResult> asked) {
        try {
            return asked.get();
        } catch (BaseServerResponseException | DataFormatException | IllegalArgumentException e) {
            return InMemoryMatchResult.unsupportedFromReason(e.getMessage());
        }
    }

    private static NotPermitted closed(String reason) {
        return Refusals.closed(RULE, "insufficient_scope: " + reason);
    }
}
