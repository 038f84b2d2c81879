package org.systemicalliance.server.platform.storage;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import org.hibernate.dialect.Dialect;

/** The databases that the server runs on. */
enum Database {
    H2("jdbc:h2:", DriverTypeEnum.H2_EMBEDDED, HapiFhirH2Dialect.class),
    POSTGRESQL("jdbc:postgresql:", DriverTypeEnum.POSTGRES_9_4, HapiFhirPostgresDialect.class);

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

    /** The address with the settings that the server needs and that the address itself does not set. */
    String tuned(String url) {
        if (this != H2) {
            return url;
        }
        var tuned = new StringBuilder(url);
        for (String option : new String[] {"DB_CLOSE_ON_EXIT=FALSE", "LOCK_TIMEOUT=10000", "CACHE_SIZE=131072"}) {
            String name = option.substring(0, option.indexOf('=') + 1);
            if (!url.toUpperCase(java.util.Locale.ROOT).contains(name)) {
                tuned.append(';').append(option);
            }
        }
        return tuned.toString();
    }
}
