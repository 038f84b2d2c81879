package org.systemicalliance.server.platform.rest;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Refuses bodies that are compressed, which a few bytes can blow up, or of a type that FHIR does not use, before any of it is
 * read. */
@Interceptor
public class BodyInterceptor {

    private static final int UNSUPPORTED_MEDIA_TYPE = 415;

    private static final Set<String> READABLE = Set.of(
            "application/fhir+json",
            "application/fhir+xml",
            "application/json",
            "application/json+fhir",
            "application/json-patch+json",
            "application/xml",
            "application/xml+fhir",
            "application/xml-patch+xml",
            "application/x-www-form-urlencoded",
            "text/json",
            "text/xml");

    private static final Set<String> CHARSETS = Set.of("utf-8", "utf8", "us-ascii");

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    public void inspect(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new UnclassifiedServerFailureException(
                    UNSUPPORTED_MEDIA_TYPE, "Send the body as it is: this server does not unpack compressed bodies");
        }
        String type = mediaType(request);
        if (!type.isEmpty() && !READABLE.contains(type)) {
            throw new UnclassifiedServerFailureException(
                    UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type must be application/fhir+json or application/fhir+xml, not " + printable(type));
        }
        if (!type.isEmpty() && !CHARSETS.contains(charset(request))) {
            throw new UnclassifiedServerFailureException(UNSUPPORTED_MEDIA_TYPE, "The charset of a body is UTF-8");
        }
    }

    private static String charset(HttpServletRequest request) {
        return Arrays.stream(request.getContentType().toLowerCase(Locale.ROOT).split(";"))
                .map(String::strip)
                .filter(parameter -> parameter.startsWith("charset="))
                .map(parameter -> parameter.substring("charset=".length()).replace("\"", ""))
                .findFirst()
                .orElse("utf-8");
    }

    private static String mediaType(HttpServletRequest request) {
        String header = request.getContentType();
        return header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String printable(String type) {
        String plain = type.replaceAll("[^a-z0-9/+.-]", "?");
        return plain.substring(0, Math.min(plain.length(), 60));
    }
}
