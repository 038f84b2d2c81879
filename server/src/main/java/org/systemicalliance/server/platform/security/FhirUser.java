package org.systemicalliance.server.platform.security;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the claim {@code fhirUser}. */
final class FhirUser {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?<base>https?://.+/)?(?<person>(Patient|RelatedPerson|Practitioner|Person)/[A-Za-z0-9.-]{1,64})");

    private FhirUser() {}

    /**
     * The user as a relative reference; empty if the claim is no reference, or one to another server: who is "17" there
     * is somebody else here.
     *
     * @param base the FHIR base of this server
     */
    static Optional<String> parse(String claim, String base) {
        Matcher reference = REFERENCE.matcher(claim);
        if (!reference.matches()) {
            return Optional.empty();
        }
        String server = reference.group("base");
        boolean isOurs = server == null || server.equals(base + "/");
        return isOurs ? Optional.of(reference.group("person")) : Optional.empty();
    }
}
