package org.systemicalliance.server.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.client.RestClient;

/**
 * Access tokens of an OpenID Connect provider: JWTs, signed by one of its published keys, meant for this server. What
 * the provider says about itself is asked for when the first token comes, so that the server starts without it.
 */
class IssuerTokens implements Tokens {

    private final URI issuer;
    private final Optional<String> audience;
    private final SecuritySettings.Claims claims;
    private final Optional<String> unstatedPurpose;
    private final BaseUrl base;
    private final Supplier<Map<String, Object>> provider;
    private final Supplier<JwtDecoder> decoder;

    IssuerTokens(SecuritySettings settings, BaseUrl base) {
        this.issuer = settings.issuer();
        this.audience = Optional.ofNullable(settings.audience());
        this.claims = settings.claims();
        this.unstatedPurpose = Optional.ofNullable(settings.unstatedPurpose());
        this.base = base;
        this.provider = SingletonSupplier.of(this::askProvider);
        this.decoder = SingletonSupplier.of(this::makeDecoder);
    }

    @Override
    public Grant grantOf(String token, HttpServletRequest request) {
        Jwt jwt = read(token);
        if (!jwt.getAudience().contains(audience.orElseGet(() -> base.fhir(request)))) {
            throw new InvalidTokenException("The access token is meant for another server.");
        }
        return new Grant(
                Optional.ofNullable(jwt.getClaimAsString("client_id"))
                        .or(() -> Optional.ofNullable(jwt.getClaimAsString("azp")))
                        .orElseGet(jwt::getSubject),
                text(jwt, claims.user()).flatMap(user -> FhirUser.parse(user, base.fhir(request))),
                text(jwt, claims.patient()),
                Scopes.parse(scopes(jwt)),
                list(jwt, claims.roles()).stream().filter(Grant.ROLES::contains).collect(Collectors.toSet()),
                purposes(jwt));
    }

    private Set<String> purposes(Jwt jwt) {
        List<String> stated = jwt.getClaim(claims.purpose()) instanceof Collection<?> many
                ? many.stream().map(IssuerTokens::code).toList()
                : list(jwt, claims.purpose());
        return stated.isEmpty() ? unstatedPurpose.map(Set::of).orElse(Set.of()) : Set.copyOf(stated);
    }

    private static String code(Object purpose) {
        return String.valueOf(purpose instanceof Map<?, ?> coding ? coding.get("code") : purpose);
    }

    private Jwt read(String token) {
        try {
            return decoder.get().decode(token);
        } catch (JwtException e) {
            throw new InvalidTokenException("The access token is not valid, or no longer.");
        }
    }

    private JwtDecoder makeDecoder() {
        NimbusJwtDecoder made = NimbusJwtDecoder.withJwkSetUri(text("jwks_uri"))
                .jwsAlgorithms(accepted -> Set.of(SignatureAlgorithm.values()).forEach(accepted::add))
                .build();
        OAuth2TokenValidator<Jwt> validator = new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer.toString()),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, expiry -> expiry != null));
        made.setJwtValidator(validator);
        return made;
    }

    private static Optional<String> text(Jwt jwt, String claim) {
        return jwt.getClaim(claim) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static List<String> scopes(Jwt jwt) {
        return jwt.hasClaim("scope") ? list(jwt, "scope") : list(jwt, "scp");
    }

    private static List<String> list(Jwt jwt, String claim) {
        Object value = jwt.getClaim(claim);
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString().split(" "));
    }

    @Override
    public Endpoints endpoints(HttpServletRequest request) {
        return new Endpoints(
                issuer.toString(),
                text("authorization_endpoint"),
                text("token_endpoint"),
                text("introspection_endpoint"),
                text("revocation_endpoint"),
                text("jwks_uri"),
                text("registration_endpoint"));
    }

    private String text(String field) {
        return (String) provider.get().get(field);
    }

    private Map<String, Object> askProvider() {
        String address = issuer.toString().replaceAll("/$", "") + "/.well-known/openid-configuration";
        return RestClient.create(address).get().retrieve().body(new ParameterizedTypeReference<>() {});
    }
}
