package org.systemicalliance.server.access;

import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.systemicalliance.server.RunningServer;

/** The pages of a search, followed to their end. */
final class Pages {

    private Pages() {}

    /** The ids of whatever stands on a page and on those after it. */
    static Set<String> ids(RunningServer caller, Bundle first) {
        Set<String> ids = new HashSet<>();
        Bundle page = first;
        while (page != null) {
            page.getEntry()
                    .forEach(entry -> ids.add(entry.getResource().getIdElement().getIdPart()));
            page = page.getLink("next") == null
                    ? null
                    : caller.get(page.getLink("next").getUrl().replaceFirst(".*/fhir", ""))
                            .as(Bundle.class);
        }
        return ids;
    }
}
