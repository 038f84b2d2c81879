package org.systemicalliance.server.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.systemicalliance.server.platform.AllianceSettings;

/** The address of this server as its clients see it. */
public class BaseUrl {

    private final String configured;

    public BaseUrl(AllianceSettings settings) {
        this.configured = settings.baseUrl() == null ? null : settings.baseUrl().toString();
    }

    /** Base of FHIR, without a slash at the end. */
    public String fhir(HttpServletRequest request) {
        return configured == null ? called(request) + "/fhir" : withoutSlash(configured);
    }

    /** The part that FHIR and everything else have in common, without a slash at the end. */
    public String root(HttpServletRequest request) {
        String fhir = fhir(request);
        return fhir.endsWith("/fhir") ? fhir.substring(0, fhir.length() - "/fhir".length()) : called(request);
    }

    private static String called(HttpServletRequest request) {
        return UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
                .replacePath(request.getContextPath())
                .replaceQuery(null)
                .build()
                .toUriString();
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
