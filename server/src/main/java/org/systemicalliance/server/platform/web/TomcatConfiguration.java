package org.systemicalliance.server.platform.web;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
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

    /** The answer to a request that never reached FHIR: its status and a sentence, without anything of the inside. */
    public static class TersePage extends ErrorReportValve {

        private static final String OUTCOME = """
                {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"%s","details":{"text":"%s"}}]}""";

        @Override
        protected void report(Request request, Response response, Throwable thrown) {
            if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                    || response.getContentWritten() > 0
                    || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType("application/fhir+json");
                response.setCharacterEncoding("utf-8");
                Writer body = response.getReporter();
                if (body != null) {
                    body.write(outcome(response.getStatus()));
                    response.finishResponse();
                }
            } catch (IOException | IllegalStateException gone) {
                container.getLogger().debug("Nobody is left to be told", gone);
            }
        }

        private static String outcome(int status) {
            return switch (status) {
                case HttpServletResponse.SC_BAD_REQUEST ->
                    OUTCOME.formatted(
                            "structure", "The request is not one of HTTP: its address or a header cannot be read.");
                case HttpServletResponse.SC_NOT_FOUND ->
                    OUTCOME.formatted("not-found", "There is nothing at this address.");
                default ->
                    status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                            ? OUTCOME.formatted("processing", "The request is refused.")
                            : OUTCOME.formatted("exception", "The server failed; nothing was stored.");
            };
        }
    }
}
