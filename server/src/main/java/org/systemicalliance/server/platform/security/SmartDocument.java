package org.systemicalliance.server.platform.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code GET /fhir/.well-known/smart-configuration}: where clients get their tokens, and what is supported.
 *
 * @see <a href="https://hl7.org/fhir/smart-app-launch/conformance.html">SMART: discovery</a>
 */
class SmartDocument extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final List<String> CAPABILITIES = List.of(
            "launch-ehr",
            "launch-standalone",
            "client-public",
            "client-confidential-asymmetric",
            "sso-openid-connect",
            "context-ehr-patient",
            "context-standalone-patient",
            "context-banner",
            "permission-offline",
            "permission-online",
            "permission-patient",
            "permission-user",
            "permission-v1",
            "permission-v2");

    private static final List<String> SCOPES = List.of(
            "openid",
            "fhirUser",
            "profile",
            "launch",
            "launch/patient",
            "online_access",
            "offline_access",
            "patient/*.cruds",
            "user/*.cruds",
            "system/*.cruds");

    private final transient Tokens tokens;
    private final transient ObjectMapper json = new ObjectMapper();

    SmartDocument(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        json.writeValue(response.getWriter(), document(tokens.endpoints(request)));
    }

    private static Map<String, Object> document(Endpoints endpoints) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("issuer", endpoints.issuer());
        document.put("jwks_uri", endpoints.keys());
        document.put("authorization_endpoint", endpoints.authorization());
        document.put("token_endpoint", endpoints.token());
        document.put("introspection_endpoint", endpoints.introspection());
        document.put("revocation_endpoint", endpoints.revocation());
        document.put("registration_endpoint", endpoints.registration());
        document.put("grant_types_supported", List.of("authorization_code", "client_credentials", "refresh_token"));
        document.put("response_types_supported", List.of("code"));
        document.put("code_challenge_methods_supported", List.of("S256"));
        document.put("token_endpoint_auth_methods_supported", List.of("private_key_jwt"));
        document.put("token_endpoint_auth_signing_alg_values_supported", List.of("RS384", "ES384"));
        document.put("scopes_supported", SCOPES);
        document.put("capabilities", CAPABILITIES);
        document.values().removeIf(value -> value == null);
        return document;
    }
}
