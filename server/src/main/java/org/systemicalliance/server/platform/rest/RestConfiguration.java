package org.systemicalliance.server.platform.rest;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.server.HardcodedServerAddressStrategy;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.platform.AllianceSettings;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.platform.errors.ErrorInterceptor;
import org.systemicalliance.server.platform.guide.StoredDefinitions;
import org.systemicalliance.server.platform.reading.BodyReader;
import org.systemicalliance.server.platform.reading.RequestHeadReader;
import org.systemicalliance.server.platform.validation.ReferenceInterceptor;
import org.systemicalliance.server.platform.validation.ValidationInterceptor;

/** The REST endpoint, put together from HAPI's providers and those of the features. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration {

    /** Providers that HAPI offers for every server. */
    record HapiProviders(
            ResourceProviderFactory resources, JpaSystemProvider<?, ?> system, ValueSetOperationProvider valueSets) {}

    /** Interceptors of the platform; they come before those of the features, in this order. */
    record PlatformInterceptors(List<Object> inOrder) {}

    @Bean
    HapiProviders hapiProviders(
            ResourceProviderFactory resources,
            JpaSystemProvider<?, ?> system,
            ValueSetOperationProvider valueSets,
            ISearchParamRegistry searchParameters) {
        searchParameters.forceRefresh();
        return new HapiProviders(resources, system, valueSets);
    }

    @Bean
    PlatformInterceptors platformInterceptors(
            ErrorInterceptor errors,
            ISearchParamRegistry searchParameters,
            ValidationInterceptor validation,
            ReferenceInterceptor references,
            StoredDefinitions definitions) {
        return new PlatformInterceptors(List.of(
                errors,
                new BodyInterceptor(),
                new RequestHeadReader(searchParameters),
                new BodyReader(),
                validation,
                references,
                definitions));
    }

    @Bean
    FhirEndpoint fhirEndpoint(
            FhirContext fhirContext,
            AllianceSettings settings,
            HapiProviders hapi,
            DatabaseBackedPagingProvider paging) {
        var endpoint = new FhirEndpoint(fhirContext, settings.version());
        endpoint.registerProviders(hapi.resources().createProviders());
        endpoint.registerProviders(hapi.system(), hapi.valueSets());
        endpoint.setPagingProvider(paging);
        if (settings.baseUrl() != null) {
            endpoint.setServerAddressStrategy(
                    new HardcodedServerAddressStrategy(settings.baseUrl().toString()));
        }
        return endpoint;
    }

    @Bean
    JpaCapabilityStatementProvider capabilityStatementProvider(
            RestfulServer endpoint,
            IFhirSystemDao<?, ?> systemDao,
            JpaStorageSettings storage,
            ISearchParamRegistry searchParameters,
            ConformanceResources guide) {
        var provider =
                new JpaCapabilityStatementProvider(endpoint, systemDao, storage, searchParameters, guide.inOutline());
        // Counting costs a query per type and says how many children are in care here.
        provider.setIncludeResourceCounts(false);
        return provider;
    }

    @Bean
    ServletRegistrationBean<FhirEndpoint> fhirServlet(
            FhirEndpoint endpoint,
            JpaCapabilityStatementProvider capabilities,
            IInterceptorService interceptors,
            PlatformInterceptors platform,
            ObjectProvider<Feature> features) {
        endpoint.setServerConformanceProvider(capabilities);
        endpoint.setInterceptorService(new EndpointInterceptors(interceptors));
        platform.inOrder().forEach(endpoint::registerInterceptor);
        features.orderedStream().forEach(feature -> {
            endpoint.registerProviders(feature.providers());
            feature.interceptors().forEach(endpoint::registerInterceptor);
        });
        var servlet = new ServletRegistrationBean<>(endpoint, "/fhir/*");
        servlet.setLoadOnStartup(1);
        return servlet;
    }
}
