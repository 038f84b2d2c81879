package org.systemicalliance.server.notification;

import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** What subscribers could read at this moment, if they asked. */
class Sights {

    private final Sight sight;
    private final Records records;
    private final boolean guarded;

    /** @param guarded whether access control is on; who subscribed while it was off is told of nothing then */
    Sights(Sight sight, Records records, boolean guarded) {
        this.sight = sight;
        this.records = records;
        this.guarded = guarded;
    }

    /** What somebody could read now: found out once, for as many resources as are asked about. */
    Predicate<Resource> of(Subscriber subscriber) {
        Grant grant = subscriber.grant();
        if (grant.isUnrestricted()) {
            return resource -> !guarded;
        }
        try {
            return sight.of(grant);
        } catch (NotPermitted unsuited) {
            return resource -> false;
        }
    }

    boolean admit(Subscriber subscriber, Resource resource) {
        return of(subscriber).test(resource);
    }

    /** The same for what is known by its reference, as it is stored now. */
    boolean admit(Subscriber subscriber, String literal) {
        return stored(literal).filter(resource -> admit(subscriber, resource)).isPresent();
    }

    private Optional<? extends Resource> stored(String literal) {
        return Topics.classOf(literal).flatMap(type -> records.find(type, literal));
    }
}
