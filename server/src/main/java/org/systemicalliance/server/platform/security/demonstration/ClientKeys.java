package org.systemicalliance.server.platform.security.demonstration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.JwtClientAssertionDecoderFactory;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/**
 * Verifies the assertion by which a client proves who it is, as SMART asks for: signed by one of its registered keys
 * with RS384 or ES384, for this server, valid for five minutes at most, and never used before.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/client-confidential-asymmetric.html">SMART: asymmetric client
 *     authentication</a>
 */
class ClientKeys implements JwtDecoderFactory<RegisteredClient> {

    private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private final Cache<String, Boolean> used = Caffeine.newBuilder()
            .expireAfterWrite(LONGEST_LIFE.plus(SKEW).plus(SKEW))
            .build();

    @Override
    public JwtDecoder createDecoder(RegisteredClient client) {
        return decoders.computeIfAbsent(client.getId(), id -> decoder(client));
    }

    private JwtDecoder decoder(RegisteredClient client) {
        String address = client.getClientSettings().getSetting(ClientFile.KEYS_ADDRESS);
        NimbusJwtDecoder decoder = address == null
                ? byKeys(client.getClientSettings().getSetting(ClientFile.KEYS))
                : NimbusJwtDecoder.withJwkSetUri(address)
                        .jwsAlgorithms(
                                accepted -> accepted.addAll(Set.of(SignatureAlgorithm.RS384, SignatureAlgorithm.ES384)))
                        .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtClientAssertionDecoderFactory.DEFAULT_JWT_VALIDATOR_FACTORY.apply(client), shortLived(), once()));
        return decoder;
    }

    private static NimbusJwtDecoder byKeys(String keys) {
        try {
            var processor = new DefaultJWTProcessor<SecurityContext>();
            processor.setJWSTypeVerifier(DefaultJOSEObjectTypeVerifier.JWT);
            processor.setJWSKeySelector(new JWSVerificationKeySelector<>(
                    Set.of(JWSAlgorithm.RS384, JWSAlgorithm.ES384), new ImmutableJWKSet<>(JWKSet.parse(keys))));
            // Claims are checked by the validator.
            processor.setJWTClaimsSetVerifier((claims, context) -> {});
            return new NimbusJwtDecoder(processor);
        } catch (ParseException e) {
            throw new IllegalStateException("The keys of a client are no JSON Web Key Set", e);
        }
    }

    private static OAuth2TokenValidator<Jwt> shortLived() {
        return jwt -> jwt.getExpiresAt() != null
                        && jwt.getExpiresAt()
                                .isBefore(Instant.now().plus(LONGEST_LIFE).plus(SKEW))
                ? OAuth2TokenValidatorResult.success()
                : refused("The assertion must expire within five minutes.");
    }

    private OAuth2TokenValidator<Jwt> once() {
        return jwt ->
                jwt.getId() != null && used.asMap().putIfAbsent(jwt.getSubject() + " " + jwt.getId(), true) == null
                        ? OAuth2TokenValidatorResult.success()
                        : refused("The assertion needs a jti that was not used before.");
    }

    private static OAuth2TokenValidatorResult refused(String sentence) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_client", sentence, null));
    }
}
