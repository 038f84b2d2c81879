package org.systemicalliance.server.platform.errors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Translation of errors. */
@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

    @Bean
    ErrorInterceptor errorInterceptor() {
        return new ErrorInterceptor();
    }

    @Bean
    BatchErrors batchErrors(ErrorInterceptor errors) {
        return new BatchErrors(errors);
    }
}
