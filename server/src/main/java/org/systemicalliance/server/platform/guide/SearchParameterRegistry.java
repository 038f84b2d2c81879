package org.systemicalliance.server.platform.guide;

import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IIdType;

/** HAPI's registry, which also starts with the search parameters of the guide and not only with those stored. */
class SearchParameterRegistry extends SearchParamRegistryImpl {

    private final SearchParameters parameters;

    SearchParameterRegistry(SearchParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public void handleInit(Collection<IIdType> stored) {
        Map<String, IIdType> ids = new LinkedHashMap<>();
        stored.forEach(id -> ids.put(id.getIdPart(), id));
        parameters.idsOfGuide().forEach(id -> ids.put(id.getIdPart(), id));
        super.handleInit(ids.values());
    }

    /** Whoever searches by a parameter that is not there is told which are, without those of the server itself. */
    @Override
    public Collection<String> getValidSearchParameterNamesIncludingMeta(
            String type, SearchParamLookupContextEnum context) {
        return super.getValidSearchParameterNamesIncludingMeta(type, context).stream()
                .filter(name -> !parameters.isInternal(name))
                .toList();
    }
}
