package org.systemicalliance.server.platform.security.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Reads clients from a JSON array of their metadata, in the words of RFC 7591: {@code client_id}, {@code client_name},
 * {@code redirect_uris}, {@code grant_types}, {@code token_endpoint_auth_method} ({@code none} or {@code
 * private_key_jwt}), {@code jwks} or {@code jwks_uri}, {@code scope}, {@code initiate_login_uri} (where an EHR launch
 * begins).
 */
class ClientFile {

    /** Settings of a client beyond Spring's. */
    static final String KEYS = "jwks";

    static final String KEYS_ADDRESS = "jwks_uri";
    static final String LAUNCH_ADDRESS = "initiate_login_uri";

    private static final Duration BACKEND_ACCESS = Duration.ofMinutes(5);
    private static final Duration USER_ACCESS = Duration.ofHours(1);
    private static final Duration REFRESH = Duration.ofHours(8);

    List<RegisteredClient> read(InputStream file) throws IOException {
        JsonNode clients = new ObjectMapper().readTree(file);
        return StreamSupport.stream(clients.spliterator(), false)
                .map(ClientFile::client)
                .toList();
    }

    private static RegisteredClient client(JsonNode metadata) {
        String id = metadata.required("client_id").asText();
        List<String> grants = texts(metadata, "grant_types").toList();
        var client = RegisteredClient.withId(id)
                .clientId(id)
                .clientName(metadata.path("client_name").asText(id))
                .clientAuthenticationMethod(new ClientAuthenticationMethod(
                        metadata.required("token_endpoint_auth_method").asText()))
                .redirectUris(addresses -> texts(metadata, "redirect_uris").forEach(addresses::add))
                .scopes(scopes -> scopes.addAll(
                        Arrays.asList(metadata.required("scope").asText().split(" "))))
                .clientSettings(settings(metadata))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(grants.contains("authorization_code") ? USER_ACCESS : BACKEND_ACCESS)
                        .refreshTokenTimeToLive(REFRESH)
                        .reuseRefreshTokens(false)
                        .build());
        grants.forEach(grant -> client.authorizationGrantType(new AuthorizationGrantType(grant)));
        return client.build();
    }

    private static ClientSettings settings(JsonNode metadata) {
        var settings = ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(true)
                .tokenEndpointAuthenticationSigningAlgorithm(SignatureAlgorithm.RS384);
        if (metadata.has(KEYS)) {
            settings.setting(KEYS, metadata.get(KEYS).toString());
        }
        Stream.of(KEYS_ADDRESS, LAUNCH_ADDRESS)
                .filter(metadata::has)
                .forEach(name -> settings.setting(name, metadata.get(name).asText()));
        return settings.build();
    }

    private static Stream<String> texts(JsonNode metadata, String field) {
        return StreamSupport.stream(metadata.path(field).spliterator(), false).map(JsonNode::asText);
    }
}
