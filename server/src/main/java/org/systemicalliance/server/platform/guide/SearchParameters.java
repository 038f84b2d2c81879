package org.systemicalliance.server.platform.guide;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.SearchParameter;
import org.systemicalliance.profiles.ConformanceResources;

/**
 * The search parameters beside those of FHIR: what clients stored, and the guide's, which are active before the first
 * resource is stored so that nothing ever needs to be indexed again.
 */
class SearchParameters implements ISearchParamProvider {

    private final ConformanceResources guide;
    private final DaoRegistry daos;

    SearchParameters(ConformanceResources guide, DaoRegistry daos) {
        this.guide = guide;
        this.daos = daos;
    }

    @Override
    public IBundleProvider search(SearchParameterMap query) {
        List<IBaseResource> stored = daos.getResourceDao(SearchParameter.class)
                .search(query, new SystemRequestDetails())
                .getAllResources();
        return new SimpleBundleProvider(
                Stream.concat(stored.stream(), ofGuide()).toList());
    }

    /** The guide is a draft, and HAPI ignores drafts; on this server they are in use. */
    private Stream<SearchParameter> ofGuide() {
        return guide.all(SearchParameter.class).stream()
                .map(parameter -> parameter.copy().setStatus(PublicationStatus.ACTIVE));
    }

    @Override
    public IBaseResource read(IIdType id) {
        return daos.getResourceDao(SearchParameter.class).read(id, new SystemRequestDetails());
    }
}
