package org.systemicalliance.server.platform.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.r4.model.ConceptMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.profiles.ConformanceResources;

/** The terminology services, in place of HAPI's. */
@Configuration(proxyBeanMethods = false)
class TerminologyConfiguration {

    @Bean
    StoredTerminology storedTerminology(FhirContext fhirContext, ObjectProvider<IValidationSupport> support) {
        return new StoredTerminology(
                fhirContext, support::getObject, new InMemoryTerminologyServerValidationSupport(fhirContext));
    }

    @Bean
    NoConceptTables noConceptTables() {
        return new NoConceptTables();
    }

    @Bean
    ConceptTranslation conceptTranslation(FhirContext fhirContext, ConformanceResources guide, DaoRegistry daos) {
        return new ConceptTranslation(fhirContext, () -> conceptMaps(guide, daos));
    }

    /** Those of the guide and those stored; a stored one takes the place of the guide's with the same URL. */
    private static Stream<ConceptMap> conceptMaps(ConformanceResources guide, DaoRegistry daos) {
        Map<String, ConceptMap> byUrl = new LinkedHashMap<>();
        Stream<ConceptMap> stored = daos
                .getResourceDao(ConceptMap.class)
                .search(SearchParameterMap.newSynchronous(), new SystemRequestDetails())
                .getAllResources()
                .stream()
                .map(ConceptMap.class::cast);
        Stream.concat(guide.all(ConceptMap.class).stream(), stored)
                .forEach(map -> byUrl.put(map.hasUrl() ? map.getUrl() : map.getId(), map));
        return byUrl.values().stream();
    }
}
