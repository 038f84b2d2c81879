package org.systemicalliance.server.picture;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Directions;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.server.records.Sight;

/** Whoever looks at a picture. It is drawn of what they may see, so that nothing hidden goes into any number. */
final class Viewer {

    private record Word(Direction direction, String form) {}

    private final Sight sight;
    private final RequestDetails request;
    private final String child;
    /** Every month of a direction is as open or closed as the others. */
    private final Map<Word, Boolean> known = new HashMap<>();

    /** @param child reference to the child */
    Viewer(Sight sight, RequestDetails request, String child) {
        this.sight = sight;
        this.request = request;
        this.child = child;
    }

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
        return known.computeIfAbsent(
                new Word(direction, form),
                word -> sight.admitsRating(
                        request,
                        child,
                        direction,
                        form.substring(form.lastIndexOf('/') + 1).split("\\|")[0]));
    }

    /** Whether they may know what is said, or not said, in a direction between two people. */
    boolean sees(Dyad dyad, Direction direction) {
        String form = "osaf-%s-by-%s"
                .formatted(
                        dyad.type().code(),
                        Directions.addressed(dyad, direction).code());
        return sight.admitsRating(request, child, direction, form);
    }
}
