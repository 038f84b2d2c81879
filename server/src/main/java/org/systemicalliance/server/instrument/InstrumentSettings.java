package org.systemicalliance.server.instrument;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which instruments of others may be used how, under {@code alliance.instruments.*}.
 *
 * @param allowedItems canonical URLs of Questionnaires whose answers may come item by item, because the operator of the
 *     server holds the permission; with {@code |version} for one version only
 */
@ConfigurationProperties("alliance.instruments")
record InstrumentSettings(@DefaultValue List<String> allowedItems) {

    boolean allowsItemsOf(String canonical) {
        return allowedItems.contains(canonical)
                || allowedItems.contains(canonical.split("\\|")[0]);
    }
}
