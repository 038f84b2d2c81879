package org.systemicalliance.server.platform.security.demonstration;

import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Reads who a backend client claims to be from its assertion, as SMART has it send no {@code client_id} beside it.
 * Spring Authorization Server insists on one. Nothing is believed yet: {@link ClientKeys} verifies the assertion.
 */
class NamelessAssertions implements AuthenticationConverter {

    private static final String JWT = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    @Override
    public Authentication convert(HttpServletRequest request) {
        String assertion = request.getParameter(OAuth2ParameterNames.CLIENT_ASSERTION);
        boolean isNameless = assertion != null
                && JWT.equals(request.getParameter(OAuth2ParameterNames.CLIENT_ASSERTION_TYPE))
                && request.getParameter(OAuth2ParameterNames.CLIENT_ID) == null;
        return isNameless
                ? new OAuth2ClientAuthenticationToken(
                        subject(assertion), new ClientAuthenticationMethod(JWT), assertion, Map.of())
                : null;
    }

    private static String subject(String assertion) {
        try {
            String subject = SignedJWT.parse(assertion).getJWTClaimsSet().getSubject();
            if (subject != null) {
                return subject;
            }
        } catch (ParseException e) {
            throw invalid("The client_assertion is no signed JWT.");
        }
        throw invalid("The client_assertion does not say whose it is (sub).");
    }

    private static OAuth2AuthenticationException invalid(String sentence) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT, sentence, null));
    }
}
