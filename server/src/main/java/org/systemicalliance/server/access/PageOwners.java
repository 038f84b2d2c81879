package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.systemicalliance.server.platform.security.Grant;

/**
 * The pages of a search are for whoever was given the link to them, with a token that grants the same. Who brings the
 * link of another gets what an old link gets.
 */
class PageOwners {

    private static final Pattern PAGES = Pattern.compile(".*[?&]" + Constants.PARAM_PAGINGACTION + "=([^&]+).*");

    /** The pages of one search, as somebody may turn them. */
    private record Ownership(String search, Grant grant) {}

    private final Cache<Ownership, Boolean> owned = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(1))
            .maximumSize(100_000)
            .build();

    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    public void remember(RequestDetails request, IBaseResource response) {
        if (response instanceof Bundle bundle && !Grant.of(request).isUnrestricted()) {
            bundle.getLink().stream()
                    .map(PageOwners::search)
                    .flatMap(Optional::stream)
                    .forEach(search -> owned.put(new Ownership(search, Grant.of(request)), Boolean.TRUE));
        }
    }

    private static Optional<String> search(BundleLinkComponent link) {
        return Optional.ofNullable(link.getUrl())
                .map(PAGES::matcher)
                .filter(Matcher::matches)
                .map(pages -> pages.group(1));
    }

    void require(RequestDetails request) {
        String[] searches = request.getParameters().get(Constants.PARAM_PAGINGACTION);
        boolean own = searches != null
                && searches.length == 1
                && owned.getIfPresent(new Ownership(searches[0], Grant.of(request))) != null;
        if (!own) {
            throw new ResourceGoneException("This page is not there any more; search again.");
        }
    }
}
