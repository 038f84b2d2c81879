package org.systemicalliance.server.platform.validation;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.svc.IIdHelperService;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.validation.IInstanceValidatorModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.profiles.GuideValidator;

/** Validation of everything that is written, and of what {@code $validate} is asked about. */
@Configuration(proxyBeanMethods = false)
class ValidationConfiguration {

    @Bean
    ValidationInterceptor validationInterceptor(GuideValidator validator) {
        return new ValidationInterceptor(validator);
    }

    @Bean
    ReferenceInterceptor referenceInterceptor(DaoRegistry daos, IIdHelperService<JpaPid> ids) {
        return new ReferenceInterceptor(daos, ids);
    }

    @Bean
    IInstanceValidatorModule guideValidatorModule(GuideValidator validator) {
        return new GuideValidatorModule(validator);
    }
}
