package org.systemicalliance.server.platform.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.config.JpaConfig;
import ca.uhn.fhir.jpa.config.r4.FhirContextR4Config;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import ca.uhn.fhir.jpa.validation.JpaValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.SearchParameter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.profiles.GuideValidator;

/** The one FHIR context, the guide, and everything that draws definitions from it. */
@Configuration(proxyBeanMethods = false)
class GuideConfiguration {

    /** HAPI looks some things up in its cached context; being that one spares a second scan of the whole model. */
    @Bean
    @Primary
    FhirContext fhirContext() {
        return FhirContextR4Config.configureFhirContext(FhirContext.forR4Cached());
    }

    @Bean
    ConformanceResources conformanceResources(FhirContext fhirContext) {
        ConformanceResources guide = ConformanceResources.load(fhirContext);
        fhirContext.setValidationSupport(guide.inOutline());
        new Thread(() -> readAhead(fhirContext, guide), "definitions").start();
        return guide;
    }

    /** What HAPI asks for once its storage is there is read while Hibernate starts. */
    private static void readAhead(FhirContext fhirContext, ConformanceResources guide) {
        guide.core().fetchAllSearchParameters();
        fhirContext.getResourceTypes().forEach(fhirContext::getResourceDefinition);
    }

    @Bean
    @Qualifier(JpaConfig.DEFAULT_PROFILE_VALIDATION_SUPPORT)
    IValidationSupport coreDefinitions(ConformanceResources guide) {
        return guide.core();
    }

    @Bean
    StoredDefinitions storedDefinitions(@Qualifier(JpaConfig.JPA_VALIDATION_SUPPORT) IValidationSupport database) {
        return new StoredDefinitions(database);
    }

    @Bean
    GuideValidator guideValidator(FhirContext fhirContext, ConformanceResources guide, StoredDefinitions stored) {
        GuideValidator validator = new GuideValidator(fhirContext, guide, stored);
        stored.onChange(validator.support()::invalidateCaches);
        return validator;
    }

    /** What the validator needs of FHIR is read as soon as the server answers, so that the first write waits less. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> firstValidation(GuideValidator validator) {
        return ready -> new Thread(() -> validator.validate(new Patient()), "validator").start();
    }

    @Bean
    @Primary
    @Qualifier(JpaConfig.JPA_VALIDATION_SUPPORT_CHAIN)
    JpaValidationSupportChain validationSupport(
            FhirContext fhirContext,
            ConformanceResources guide,
            StoredDefinitions stored,
            WorkerContextValidationSupportAdapter workerContext) {
        var chain = new DefinitionChain(fhirContext, guide, stored, workerContext);
        stored.onChange(chain::invalidateCaches);
        return chain;
    }

    @Bean
    SearchParameters searchParameters(
            ConformanceResources guide, ObjectProvider<SearchParameter> internal, DaoRegistry daos) {
        return new SearchParameters(guide, internal.stream().toList(), daos);
    }

    @Bean
    SearchParamRegistryImpl searchParameterRegistry(SearchParameters parameters) {
        return new SearchParameterRegistry(parameters);
    }
}
