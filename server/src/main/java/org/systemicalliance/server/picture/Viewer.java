package org.systemicalliance.server.picture;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.server.records.Sight;

/**
 * Whoever looks at a picture. It is drawn of what they may see, so that nothing hidden goes into any number.
 *
 * @param child reference to the child
 */
record Viewer(Sight sight, RequestDetails request, String child) {

    <T extends Resource> List<T> ofWhatIsSeen(List<T> resources) {
        return resources.stream()
                .filter(resource -> sight.admits(request, resource))
                .toList();
    }

    /**
     * Whether they may know a rating.
     *
     * @param form as {@code url|version}
     */
    boolean sees(Direction direction, String form) {
        String code = form.substring(form.lastIndexOf('/') + 1).split("\\|")[0];
        return sight.admitsRating(request, child, direction, code);
    }

    /** Whether they may know what is said, or not said, in a direction between two people. */
    boolean sees(Dyad dyad, Direction direction) {
        AgentRole role = direction.informant().equals(dyad.first())
                ? dyad.type().first()
                : dyad.type().second();
        String form = "osaf-%s-by-%s".formatted(dyad.type().code(), role.code());
        return sight.admitsRating(request, child, direction, form);
    }
}
