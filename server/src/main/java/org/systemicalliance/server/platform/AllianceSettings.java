package org.systemicalliance.server.platform;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Everything about the server that can be set from outside, under {@code alliance.*}.
 *
 * @param version the version of this server
 * @param database where resources are kept
 * @param demo whether an empty server loads the example stories when it first starts
 * @param baseUrl the address that clients see when it differs from the one they call, for example behind a proxy
 * @param maxBody the largest request body that is read
 */
@ConfigurationProperties("alliance")
public record AllianceSettings(
        @DefaultValue("development") String version,
        @DefaultValue Database database,
        @DefaultValue("true") boolean demo,
        URI baseUrl,
        @DefaultValue("10MB") DataSize maxBody) {

    /**
     * @param url JDBC address; H2 and PostgreSQL are supported
     * @param poolSize the most connections that are open at once
     */
    public record Database(
            @DefaultValue("jdbc:h2:file:./data/alliance") String url,
            @DefaultValue("sa") String username,
            @DefaultValue("") String password,
            @DefaultValue("10") int poolSize) {

        /** The password has no place in a log. */
        @Override
        public String toString() {
            return "Database[url=%s, username=%s, poolSize=%d]".formatted(url, username, poolSize);
        }
    }
}
