package org.systemicalliance.server.platform.web;

import ca.uhn.fhir.context.FhirContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.server.platform.AllianceSettings;

/** What the web server accepts, and what it keeps to itself. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {

    /** Many FHIR clients send the bar of a token as it is. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> acceptsBars() {
        return factory -> factory.addConnectorCustomizers(connector -> connector.setProperty("relaxedQueryChars", "|"));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> keepsItsInsideToItself() {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(TersePage.class.getName());
        });
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(AllianceSettings settings, FhirContext context) {
        return new FilterRegistrationBean<>(new BodyLimit(settings.maxBody().toBytes(), context));
    }

    /** The page for a request that never reached FHIR: its status, without stack trace and without a server's name. */
    public static class TersePage extends ErrorReportValve {

        public TersePage() {
            setShowReport(false);
            setShowServerInfo(false);
        }
    }
}
