package org.systemicalliance.server.platform.security.demonstration;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AccessTokenResponseAuthenticationSuccessHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.systemicalliance.server.platform.AllianceSettings;
import org.systemicalliance.server.platform.security.BaseUrl;

/**
 * Spring Authorization Server with what SMART adds. This is the configuration of a context of its own, which {@link
 * Demonstration} makes when it is first needed; it is no part of the server's.
 */
@EnableWebSecurity
class AuthorizationServer {

    @Bean
    AuthorizationServerSettings authorizationServerSettings(AllianceSettings settings) {
        var made = AuthorizationServerSettings.builder();
        if (settings.baseUrl() != null) {
            made.issuer(settings.baseUrl().toString().replaceAll("/fhir/?$", ""));
        }
        return made.build();
    }

    /** A key that lasts as long as the server runs, as its tokens do. */
    @Bean
    JWKSource<SecurityContext> signingKey() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        var keys = new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey(pair.getPrivate())
                .keyID(UUID.randomUUID().toString())
                .build());
        return (selector, context) -> selector.select(keys);
    }

    /** For the endpoint that tells an app about its user. */
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> signingKey) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(signingKey);
    }

    @Bean
    SmartTokens smartTokens(Accounts accounts, Launches launches, IssuedTokens issued) {
        return new SmartTokens(accounts, launches, issued);
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(JWKSource<SecurityContext> signingKey, SmartTokens smart) {
        var tokens = new JwtGenerator(new NimbusJwtEncoder(signingKey));
        tokens.setJwtCustomizer(smart::complete);
        return new DelegatingOAuth2TokenGenerator(tokens, smart::refreshToken);
    }

    @Bean
    UserDetailsService people(Accounts accounts, PasswordEncoder encoder) {
        return username -> accounts.find(username)
                .map(account -> User.withUsername(account.username())
                        .password(encoder.encode(accounts.password()))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account."));
    }

    @Bean
    @SuppressWarnings("deprecation")
    PasswordEncoder passwordEncoder() {
        // One password for all, which the settings hold in clear.
        return org.springframework.security.crypto.password.NoOpPasswordEncoder.getInstance();
    }

    @Bean
    ChildChoice childChoice(Accounts accounts, Children children, Launches launches) {
        return new ChildChoice(accounts, children, launches);
    }

    @Bean
    @Order(1)
    SecurityFilterChain endpoints(
            HttpSecurity http,
            Clients clients,
            IssuedTokens issued,
            Launches launches,
            SmartTokens tokens,
            ChildChoice choice)
            throws Exception {
        var server = OAuth2AuthorizationServerConfigurer.authorizationServer();
        http.securityMatcher(server.getEndpointsMatcher())
                .with(
                        server,
                        endpoints -> extend(
                                endpoints, new SmartRequests(launches), tokens, new PublicClients(clients, issued)))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(choice, LogoutFilter.class)
                .headers(headers -> headers.disable())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(AuthorizationServer::askWhoIsThere));
        return http.build();
    }

    /** A person logs in; a program is told that it did not prove who it is. */
    private static void askWhoIsThere(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException, ServletException {
        if (request.getServletPath().equals("/oauth2/authorize")) {
            new LoginUrlAuthenticationEntryPoint(LoginPage.PATH).commence(request, response, reason);
        } else {
            OAuthErrors.answer(request, response, new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT));
        }
    }

    private static void extend(
            OAuth2AuthorizationServerConfigurer server,
            SmartRequests smart,
            SmartTokens tokens,
            PublicClients publicClients) {
        var keys = new ClientKeys();
        server.oidc(Customizer.withDefaults())
                .clientAuthentication(authentication -> authentication
                        .authenticationConverter(new NamelessAssertions())
                        .authenticationConverter(publicClients)
                        .authenticationProvider(publicClients)
                        .authenticationProviders(providers -> providers.stream()
                                .filter(JwtClientAssertionAuthenticationProvider.class::isInstance)
                                .map(JwtClientAssertionAuthenticationProvider.class::cast)
                                .forEach(provider -> provider.setJwtDecoderFactory(keys)))
                        .errorResponseHandler(OAuthErrors::answer))
                .authorizationEndpoint(endpoint -> endpoint.consentPage(ConsentPage.PATH)
                        .authenticationProviders(providers -> providers.stream()
                                .filter(OAuth2AuthorizationCodeRequestAuthenticationProvider.class::isInstance)
                                .map(OAuth2AuthorizationCodeRequestAuthenticationProvider.class::cast)
                                .forEach(provider -> provider.setAuthenticationValidator(smart::check)))
                        .errorResponseHandler(OAuthErrors::sendBack))
                .tokenEndpoint(endpoint -> endpoint.accessTokenResponseHandler(describing(tokens))
                        .authenticationProviders(providers -> providers.stream()
                                .filter(OAuth2ClientCredentialsAuthenticationProvider.class::isInstance)
                                .map(OAuth2ClientCredentialsAuthenticationProvider.class::cast)
                                .forEach(provider -> provider.setAuthenticationValidator(smart::check)))
                        .errorResponseHandler(OAuthErrors::answer));
    }

    private static OAuth2AccessTokenResponseAuthenticationSuccessHandler describing(SmartTokens tokens) {
        var handler = new OAuth2AccessTokenResponseAuthenticationSuccessHandler();
        handler.setAccessTokenResponseCustomizer(tokens::describe);
        return handler;
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Accounts accounts,
            Clients clients,
            Children children,
            Launches launches,
            BaseUrl base,
            ChildChoice choice)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(form ->
                        form.loginPage(LoginPage.PATH).defaultSuccessUrl("/").permitAll())
                .headers(headers -> headers.disable())
                .addFilterAfter(new LoginPage(accounts), LogoutFilter.class)
                .addFilterAfter(choice, AuthorizationFilter.class)
                .addFilterAfter(new ConsentPage(clients), AuthorizationFilter.class)
                .addFilterAfter(new LaunchPage(accounts, clients, children, launches, base), AuthorizationFilter.class);
        return http.build();
    }
}
