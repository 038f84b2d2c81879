package org.systemicalliance.server.platform.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.server.platform.Feature;

/** The REST endpoint. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration {

    @Bean
    RestfulServer fhirServer(
            FhirContext fhirContext,
            IInterceptorService interceptors,
            ResourceProviderFactory resourceProviders,
            JpaSystemProvider<?, ?> systemProvider,
            ValueSetOperationProvider valueSets,
            DatabaseBackedPagingProvider paging,
            ISearchParamRegistry searchParams,
            ObjectProvider<Feature> features) {
        searchParams.forceRefresh();
        var server = new RestfulServer(fhirContext);
        server.setInterceptorService(interceptors);
        server.registerProviders(resourceProviders.createProviders());
        server.registerProviders(systemProvider, valueSets);
        server.setPagingProvider(paging);
        features.orderedStream().forEach(feature -> {
            server.registerProviders(feature.providers());
            feature.interceptors().forEach(interceptors::registerInterceptor);
        });
        return server;
    }

    @Bean
    JpaCapabilityStatementProvider capabilityStatementProvider(
            RestfulServer server,
            IFhirSystemDao<?, ?> systemDao,
            JpaStorageSettings storage,
            ISearchParamRegistry searchParams,
            IValidationSupport validationSupport) {
        var provider = new JpaCapabilityStatementProvider(server, systemDao, storage, searchParams, validationSupport);
        provider.setIncludeResourceCounts(false);
        server.setServerConformanceProvider(provider);
        return provider;
    }

    @Bean
    ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
        var servlet = new ServletRegistrationBean<>(server, "/fhir/*");
        servlet.setLoadOnStartup(1);
        return servlet;
    }
}
