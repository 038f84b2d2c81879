package org.systemicalliance.server.platform.validation;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.profiles.GuideValidator;

/** Validation of everything that is written. */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    @Bean
    GuideValidator guideValidator(FhirContext context, ConformanceResources guide, StoredForms storedForms) {
        return new GuideValidator(context, guide, storedForms);
    }

    @Bean
    ValidationInterceptor validationInterceptor(GuideValidator validator) {
        return new ValidationInterceptor(validator);
    }
}
