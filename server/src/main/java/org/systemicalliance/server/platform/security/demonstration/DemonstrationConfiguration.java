package org.systemicalliance.server.platform.security.demonstration;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.systemicalliance.server.platform.security.BaseUrl;
import org.systemicalliance.server.platform.security.SecuritySettings;

/** What of the demonstration the server itself needs: who its accounts are, and which tokens were issued. */
@Configuration(proxyBeanMethods = false)
@Conditional(DemonstrationConfiguration.NoIssuer.class)
class DemonstrationConfiguration {

    /** After what guards every request, before a token is asked for. */
    private static final int ORDER = -96;

    /** No other authorization server is trusted, and access control is on. */
    static class NoIssuer implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            var settings = context.getEnvironment();
            return settings.getProperty("alliance.security.enabled", Boolean.class, true)
                    && settings.getProperty("alliance.security.issuer", "").isEmpty();
        }
    }

    @Bean
    Accounts accounts(SecuritySettings settings) {
        return new Accounts(settings.password());
    }

    @Bean
    AccountsNotice accountsNotice(Accounts accounts) {
        return new AccountsNotice(accounts);
    }

    @Bean
    IssuedTokens issuedTokens() {
        return new IssuedTokens();
    }

    @Bean
    OwnTokens ownTokens(IssuedTokens issued, BaseUrl base) {
        return new OwnTokens(issued, base);
    }

    @Bean
    Launches launches() {
        return new Launches();
    }

    @Bean
    @Lazy
    Clients clients(SecuritySettings settings) {
        return new Clients(settings.clients());
    }

    @Bean
    @Lazy
    Children children(DaoRegistry storage) {
        return new Children(storage);
    }

    @Bean
    FilterRegistrationBean<Demonstration> authorizationServer(ApplicationContext server) {
        var filter = new FilterRegistrationBean<>(new Demonstration(server));
        filter.addUrlPatterns(
                "/oauth2/*",
                "/userinfo",
                "/connect/*",
                "/.well-known/openid-configuration",
                "/.well-known/oauth-authorization-server",
                LoginPage.PATH,
                "/logout",
                ConsentPage.PATH,
                ChildChoice.PATH,
                LaunchPage.PATH);
        filter.setOrder(ORDER);
        return filter;
    }
}
