package org.systemicalliance.server.platform.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.dialect.Dialect;

/** The databases that the server runs on. */
enum Database {
    H2("jdbc:h2:", DriverTypeEnum.H2_EMBEDDED, HapiFhirH2Dialect.class),
    POSTGRESQL("jdbc:postgresql:", DriverTypeEnum.POSTGRES_9_4, HapiFhirPostgresDialect.class);

    private static final Pattern JOINED_LATE = Pattern.compile(
            "^(\\s*create index .*\\(.+?)\\s*,\\s*(SRC_RESOURCE_ID|RES_ID)\\s*,.*PARTITION_ID\\s*\\)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String prefix;
    private final DriverTypeEnum driver;
    private final Class<? extends Dialect> dialect;

    Database(String prefix, DriverTypeEnum driver, Class<? extends Dialect> dialect) {
        this.prefix = prefix;
        this.driver = driver;
        this.dialect = dialect;
    }

    /** @throws IllegalArgumentException if the address is of another database */
    static Database of(String url) {
        for (Database database : values()) {
            if (url.startsWith(database.prefix)) {
                return database;
            }
        }
        throw new IllegalArgumentException("alliance.database.url must be an address of H2 or PostgreSQL, but starts \""
                + url.substring(0, Math.min(url.length(), 12)) + "\"");
    }

    DriverTypeEnum driver() {
        return driver;
    }

    Class<? extends Dialect> dialect() {
        return dialect;
    }

    /**
     * A statement of HAPI's schema, as this database serves it best. H2 does not look up a list of values in the first
     * column of an index as soon as a join gives it the value of a later one; it then reads the whole index for every
     * row. Without the resource as a later column it takes the index that begins with the resource instead.
     */
    String fitted(String sql) {
        return this == H2 ? JOINED_LATE.matcher(sql).replaceFirst("$1)") : sql;
    }

    /** The address with the settings that the server needs and that the address itself does not set. */
    String tuned(String url) {
        if (this != H2) {
            return url;
        }
        var tuned = new StringBuilder(url);
        for (String option : new String[] {"DB_CLOSE_ON_EXIT=FALSE", "LOCK_TIMEOUT=10000", "CACHE_SIZE=131072"}) {
            String name = option.substring(0, option.indexOf('=') + 1);
            if (!url.toUpperCase(Locale.ROOT).contains(name)) {
                tuned.append(';').append(option);
            }
        }
        return tuned.toString();
    }
}
