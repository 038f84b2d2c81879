package org.systemicalliance.server.platform.security;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.Filter;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.systemicalliance.server.platform.AllianceSettings;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.platform.web.Notice;

/** What every request passes before it reaches FHIR, in this order. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
class SecurityConfiguration {

    private static final int FIRST = -100;

    /** Runs before anything that the web server needs, and so before the database is opened. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> safeStart(
            AllianceSettings settings, SecuritySettings security, Environment environment) {
        return factory -> {
            var check = new SafeStart(settings, security);
            if (environment.acceptsProfiles(Profiles.of(SafeStart.PRODUCTION))) {
                check.checkProduction();
            }
            check.checkAddress(factory.getAddress());
        };
    }

    @Bean
    BaseUrl callersView(AllianceSettings settings) {
        return new BaseUrl(settings);
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return inOrder(FIRST, new SecurityHeaders());
    }

    @Bean
    FilterRegistrationBean<KnownHosts> knownHosts(SecuritySettings settings, FhirContext context) {
        var filter = inOrder(FIRST + 1, new KnownHosts(context));
        filter.setEnabled(settings.isOpenToEverybody());
        return filter;
    }

    @Bean
    FilterRegistrationBean<CorsFilter> allowedOrigins(SecuritySettings settings) {
        var allowed = new CorsConfiguration();
        allowed.setAllowedOriginPatterns(settings.allowedOrigins());
        allowed.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        allowed.setAllowedHeaders(List.of("*"));
        allowed.setExposedHeaders(
                List.of("Content-Location", "ETag", "Location", "Last-Modified", "Retry-After", "WWW-Authenticate"));
        var everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", allowed);
        return inOrder(FIRST + 2, new CorsFilter(everywhere));
    }

    @Bean
    FilterRegistrationBean<RateLimit> rateLimit(SecuritySettings settings, FhirContext context) {
        return inOrder(FIRST + 3, new RateLimit(settings.limits(), context));
    }

    @Bean
    @ConditionalOnProperty("alliance.security.issuer")
    Tokens issuerTokens(SecuritySettings settings, BaseUrl base) {
        return new IssuerTokens(settings, base);
    }

    @Bean
    @ConditionalOnProperty(name = "alliance.security.enabled", havingValue = "false")
    Notice openDoor() {
        return () ->
                "<p class=\"draft\">Access control is switched off: everybody on this machine may do everything.</p>";
    }

    @Bean
    FilterRegistrationBean<Filter> callers(
            SecuritySettings settings,
            ObjectProvider<Tokens> tokens,
            ObjectProvider<Passwords> passwords,
            FhirContext context) {
        Filter filter = settings.enabled()
                ? new GrantFilter(tokens.getObject(), Optional.ofNullable(passwords.getIfAvailable()), context)
                : new UnrestrictedFilter();
        return inOrder(FIRST + 5, filter);
    }

    @Bean
    ServletRegistrationBean<SmartDocument> smartDocument(SecuritySettings settings, ObjectProvider<Tokens> tokens) {
        var servlet = new ServletRegistrationBean<>(
                new SmartDocument(tokens.getIfAvailable()),
                "/fhir/.well-known/smart-configuration",
                "/.well-known/smart-configuration");
        servlet.setEnabled(settings.enabled());
        return servlet;
    }

    @Bean
    Feature smart(SecuritySettings settings, ObjectProvider<Tokens> tokens) {
        List<Object> interceptors = settings.enabled() ? List.of(new SmartCapabilities(tokens.getObject())) : List.of();
        return new Feature() {
            @Override
            public List<Object> interceptors() {
                return interceptors;
            }
        };
    }

    static <F extends Filter> FilterRegistrationBean<F> inOrder(int order, F filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
