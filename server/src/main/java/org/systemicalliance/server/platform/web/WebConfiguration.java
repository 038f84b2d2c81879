package org.systemicalliance.server.platform.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.server.platform.content.Filling;

/** The pages beside FHIR. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    ServletRegistrationBean<PackageServlet> packageServlet() {
        return new ServletRegistrationBean<>(new PackageServlet(), "/package.tgz");
    }

    @Bean
    ServletRegistrationBean<HealthServlet> healthServlet(Filling filling) {
        return new ServletRegistrationBean<>(new HealthServlet(filling), "/health");
    }

    @Bean
    ServletRegistrationBean<LandingServlet> landingServlet(ObjectProvider<Notice> notices) {
        return new ServletRegistrationBean<>(
                new LandingServlet(notices.orderedStream().toList()), "");
    }

    @Bean
    ServletRegistrationBean<NothingServlet> nothingServlet() {
        return new ServletRegistrationBean<>(new NothingServlet(), "/");
    }
}
