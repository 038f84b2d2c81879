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
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.platform.errors.ErrorInterceptor;
import org.systemicalliance.server.platform.guide.StoredDefinitions;
import org.systemicalliance.server.platform.validation.ValidationInterceptor;

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
            PlatformInterceptors platformInterceptors,
            ObjectProvider<Feature> features) {
        searchParams.forceRefresh();
        var server = new RestfulServer(fhirContext);
        server.setInterceptorService(interceptors);
        server.registerProviders(resourceProviders.createProviders());
        server.registerProviders(systemProvider, valueSets);
        server.setPagingProvider(paging);
        platformInterceptors.inOrder().forEach(interceptors::registerInterceptor);
        features.orderedStream().forEach(feature -> {
            server.registerProviders(feature.providers());
            feature.interceptors().forEach(interceptors::registerInterceptor);
        });
        return server;
    }

    @Bean
    PlatformInterceptors platformInterceptors(
            ErrorInterceptor errors, ValidationInterceptor validation, StoredDefinitions definitions) {
        return new PlatformInterceptors(List.of(errors, validation, definitions));
    }

    /** Those of the platform; they come before those of the features. */
    record PlatformInterceptors(List<Object> inOrder) {}

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
