package org.systemicalliance.server.platform.guide;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.registry.ISearchParamProvider;
import ca.uhn.fhir.rest.api.server.IBundleProvider;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.SimpleBundleProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.SearchParameter;
import org.systemicalliance.profiles.ConformanceResources;

/**
 * The search parameters beside those of FHIR: what clients stored, and the guide's, which are active before the first
 * resource is stored so that nothing ever needs to be indexed again.
 */
class SearchParameters implements ISearchParamProvider {

    private final Map<String, SearchParameter> ofGuide;
    private final Set<String> internal;
    private final DaoRegistry daos;

    /** @param internal parameters by which the server searches, of which clients know nothing */
    SearchParameters(ConformanceResources guide, List<SearchParameter> internal, DaoRegistry daos) {
        this.internal = internal.stream().map(SearchParameter::getCode).collect(Collectors.toUnmodifiableSet());
        this.ofGuide = Stream.concat(guide.all(SearchParameter.class).stream(), internal.stream())
                .map(SearchParameters::inUse)
                .collect(Collectors.toMap(parameter -> parameter.getIdElement().getIdPart(), Function.identity()));
        this.daos = daos;
    }

    /** The guide is a draft, and HAPI ignores drafts; on this server they are in use. */
    private static SearchParameter inUse(SearchParameter draft) {
        return draft.copy().setStatus(PublicationStatus.ACTIVE);
    }

    boolean isInternal(String code) {
        return internal.contains(code);
    }

    Collection<IIdType> idsOfGuide() {
        return ofGuide.keySet().stream()
                .<IIdType>map(id -> new IdType("SearchParameter", id))
                .toList();
    }

    @Override
    public IBundleProvider search(SearchParameterMap query) {
        Stream<IBaseResource> stored = daos
                .getResourceDao(SearchParameter.class)
                .search(query, new SystemRequestDetails())
                .getAllResources()
                .stream()
                .filter(parameter ->
                        !ofGuide.containsKey(parameter.getIdElement().getIdPart()));
        List<IBaseResource> all =
                Stream.concat(stored, ofGuide.values().stream()).toList();
        return new SimpleBundleProvider(all);
    }

    @Override
    public IBaseResource read(IIdType id) {
        SearchParameter parameter = ofGuide.get(id.getIdPart());
        return parameter != null
                ? parameter
                : daos.getResourceDao(SearchParameter.class).read(id, new SystemRequestDetails());
    }
}
