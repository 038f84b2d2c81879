package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.access.Mark;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.records.Sight;

/** Sight by clearance. */
class ClearedSight implements Sight {

    private final Clearances clearances;

    ClearedSight(Clearances clearances) {
        this.clearances = clearances;
    }

    @Override
    public boolean admits(RequestDetails request, Resource resource) {
        return clearances
                .of(request)
                .map(clearance -> clearance.admits(Exposures.of(resource)))
                .orElse(true);
    }

    @Override
    public Predicate<Resource> of(Grant absent) {
        return clearances
                .of(absent)
                .<Predicate<Resource>>map(clearance -> resource -> clearance.admits(Exposures.of(resource)))
                .orElse(resource -> true);
    }

    @Override
    public boolean admitsRating(RequestDetails request, String child, Direction direction, String instrument) {
        return clearances
                .of(request)
                .map(clearance -> clearance.admits(
                        Exposures.ratingMarks(child, direction.informant(), direction.partner(), instrument)
                                .collect(Collectors.toSet())))
                .orElse(true);
    }

    @Override
    public boolean speaksAs(RequestDetails request, String person) {
        return clearances
                .of(request)
                .map(clearance -> clearance.granted().contains(Mark.self(person)))
                .orElse(true);
    }

    @Override
    public boolean recordsFor(RequestDetails request, String child, String informant) {
        return clearances
                .of(request)
                .map(clearance -> Authors.recordsFor(clearance, child, informant))
                .orElse(true);
    }

    @Override
    public boolean keepsRecordsOf(RequestDetails request, String child) {
        return clearances
                .of(request)
                .map(clearance -> Authors.isRecordsSystem(clearance) || Authors.treats(clearance, child))
                .orElse(true);
    }
}
