package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.systemicalliance.server.platform.security.Grant;

/** The pages of a search are for whoever searched. Who brings the link of another gets what an old link gets. */
class PageOwners {

    private final Cache<String, Grant> owners = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofHours(1))
            .maximumSize(100_000)
            .build();

    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    public void remember(ICachedSearchDetails search, RequestDetails request) {
        Grant grant = Grant.of(request);
        boolean paged = search.getUuid() != null;
        if (paged && !grant.isUnrestricted()) {
            owners.put(search.getUuid(), grant);
        }
    }

    void require(RequestDetails request) {
        String[] ids = request.getParameters().get(Constants.PARAM_PAGINGACTION);
        Grant owner = ids == null || ids.length == 0 ? null : owners.getIfPresent(ids[0]);
        Grant caller = Grant.of(request);
        if (owner == null
                || !owner.person().equals(caller.person())
                || !owner.client().equals(caller.client())) {
            throw new ResourceGoneException("This page is not there any more; search again.");
        }
    }
}
