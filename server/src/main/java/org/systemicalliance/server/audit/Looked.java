package org.systemicalliance.server.audit;

import java.util.List;
import java.util.Optional;

/**
 * What one AuditEvent is about: resources of one child that are the word of one informant, or of nobody. Informants are
 * kept apart because each may learn who looked at their own statements, and nothing about those of others.
 *
 * @param patient as {@code Patient/id}
 * @param informant as {@code Type/id}
 * @param resources each as {@code Type/id}
 */
record Looked(Optional<String> patient, Optional<String> informant, List<String> resources) {

    /** Nothing was shown. */
    static Looked nothingOf(Optional<String> patient) {
        return new Looked(patient, Optional.empty(), List.of());
    }
}
