package org.systemicalliance.server.picture;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.records.Sight;

/** Sees everything. */
enum OpenSight implements Sight {
    INSTANCE;

    @Override
    public boolean admits(RequestDetails request, Resource resource) {
        return true;
    }

    @Override
    public Predicate<Resource> of(Grant absent) {
        return resource -> true;
    }

    @Override
    public boolean admitsRating(RequestDetails request, String child, Direction direction, String instrument) {
        return true;
    }

    @Override
    public boolean speaksAs(RequestDetails request, String person) {
        return true;
    }

    @Override
    public boolean recordsFor(RequestDetails request, String child, String informant) {
        return true;
    }

    @Override
    public boolean keepsRecordsOf(RequestDetails request, String child) {
        return true;
    }
}
