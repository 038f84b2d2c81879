package org.systemicalliance.server.platform.security.demonstration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * What has been authorized, found by any of its tokens. It is what decides whether a token is valid, so that revoking
 * one takes effect at once; and it is forgotten when the server stops.
 */
class IssuedTokens implements OAuth2AuthorizationService {

    private static final Duration LONGEST_LIFE = Duration.ofHours(12);

    private final Cache<String, OAuth2Authorization> authorizations = forgetful();
    private final Cache<String, String> idsByToken = forgetful();

    private static <V> Cache<String, V> forgetful() {
        return Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterWrite(LONGEST_LIFE)
                .build();
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        authorizations.put(authorization.getId(), authorization);
        tokens(authorization).forEach(token -> idsByToken.put(token, authorization.getId()));
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        authorizations.invalidate(authorization.getId());
        tokens(authorization).forEach(idsByToken::invalidate);
    }

    @Override
    public OAuth2Authorization findById(String id) {
        return authorizations.getIfPresent(id);
    }

    /** A token that has been replaced by a newer one is not found any more. */
    @Override
    public OAuth2Authorization findByToken(String token, OAuth2TokenType type) {
        return Optional.ofNullable(idsByToken.getIfPresent(token))
                .map(this::findById)
                .filter(authorization -> tokens(authorization, type).anyMatch(token::equals))
                .orElse(null);
    }

    /** The authorization of an access token that is valid now. */
    Optional<OAuth2Authorization> active(String accessToken) {
        return Optional.ofNullable(findByToken(accessToken, OAuth2TokenType.ACCESS_TOKEN))
                .filter(authorization -> authorization.getAccessToken().isActive());
    }

    private static Stream<String> tokens(OAuth2Authorization authorization, OAuth2TokenType type) {
        if (type == null) {
            return tokens(authorization);
        }
        return switch (type.getValue()) {
            case OAuth2ParameterNames.STATE -> state(authorization);
            case OAuth2ParameterNames.CODE -> value(authorization, OAuth2AuthorizationCode.class);
            case OAuth2ParameterNames.ACCESS_TOKEN -> value(authorization.getAccessToken());
            case OAuth2ParameterNames.REFRESH_TOKEN -> value(authorization.getRefreshToken());
            case "id_token" -> value(authorization, OidcIdToken.class);
            default -> Stream.empty();
        };
    }

    private static Stream<String> tokens(OAuth2Authorization authorization) {
        return Stream.of(
                        state(authorization),
                        value(authorization, OAuth2AuthorizationCode.class),
                        value(authorization.getAccessToken()),
                        value(authorization.getRefreshToken()),
                        value(authorization, OidcIdToken.class))
                .flatMap(token -> token);
    }

    private static Stream<String> state(OAuth2Authorization authorization) {
        return Stream.ofNullable(authorization.getAttribute(OAuth2ParameterNames.STATE));
    }

    private static Stream<String> value(OAuth2Authorization authorization, Class<? extends OAuth2Token> type) {
        return value(authorization.getToken(type));
    }

    private static Stream<String> value(OAuth2Authorization.Token<?> token) {
        return token == null ? Stream.empty() : Stream.of(token.getToken().getTokenValue());
    }
}
