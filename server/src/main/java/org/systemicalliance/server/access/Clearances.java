package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicalliance.alliance.access.AccessPolicy;
import org.systemicalliance.alliance.access.Acting;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.alliance.access.Membership;
import org.systemicalliance.alliance.access.Permission;
import org.systemicalliance.alliance.access.Purpose;
import org.systemicalliance.alliance.access.Visitor;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.exchange.Subscribers;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.platform.storage.CommittedCache;

/** What the caller of a request is cleared for, found out once per request, and anew when anybody's standing changes. */
public class Clearances {

    private static final String KEY = Clearances.class.getName();
    private static final int MOST = 500;

    /** Who acts as long as a record says so; others are themselves. */
    private static final Set<String> ACT_BY_RECORD = Set.of("RelatedPerson", "PractitionerRole");

    private final StandingTables tables;
    private final Clock clock;
    private final CommittedCache<Clearance> known = new CommittedCache<>(MOST);

    Clearances(StandingTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
        tables.onChange(known::change);
    }

    /** Empty where nothing is restricted: for the server itself, and where access control is switched off. */
    public Optional<Clearance> of(RequestDetails request) {
        Grant grant = Grant.of(request);
        if (grant.isUnrestricted()) {
            return Optional.empty();
        }
        return Optional.of((Clearance) request.getUserData().computeIfAbsent(KEY, key -> clearance(grant)));
    }

    /** The same for somebody who is not calling just now. */
    Optional<Clearance> of(Grant grant) {
        return grant.isUnrestricted() ? Optional.empty() : Optional.of(clearance(grant));
    }

    private Clearance clearance(Grant grant) {
        if (grant.roles().contains(Grant.PRIVACY_OFFICER)) {
            return AccessPolicy.privacyOfficer();
        }
        if (grant.person().isEmpty()) {
            String name = Subscribers.name(grant.person(), grant.client());
            return grant.scopes().permits("CareTeam", 'c')
                    ? AccessPolicy.recordsSystem(name)
                    : AccessPolicy.program(name);
        }
        if (!Purpose.isCare(grant.purposes())) {
            throw Refusals.closed(
                    "access-purpose",
                    "What people say about each other serves the care of the child (purpose of use TREAT, COC, PATRQT or"
                            + " FAMRQT), and this token states %s."
                                    .formatted(
                                            grant.purposes().isEmpty()
                                                    ? "no purpose"
                                                    : String.join(", ", new TreeSet<>(grant.purposes()))));
        }
        return clearance(grant.person().get(), grant.patient());
    }

    private Clearance clearance(String person, Optional<String> launched) {
        LocalDate today = LocalDate.now(clock);
        String key = String.join(" ", person, launched.map("Patient/"::concat).orElse(""), today.toString());
        return known.get(key, () -> Optional.of(AccessPolicy.clearance(visitor(person, launched, today), today)))
                .orElseThrow();
    }

    private Visitor visitor(String person, Optional<String> launched, LocalDate today) {
        List<Acting> ever = tables.actingOf(person);
        List<Acting> acting =
                ever.stream().filter(one -> one.span().covers(today)).toList();
        Set<String> identities = acting.stream().map(Acting::as).collect(Collectors.toCollection(HashSet::new));
        if (!ACT_BY_RECORD.contains(References.typeOf(person))) {
            identities.add(person);
        }
        if (identities.isEmpty()) {
            return new Visitor(Set.of(), Set.of(), Set.of(), List.of(), List.of());
        }
        Set<String> schools =
                acting.stream().filter(Acting::forSchool).map(Acting::as).collect(Collectors.toSet());
        List<Permission> permissions = tables.givenTo(identities);
        Set<String> permitting = permissions.stream().map(Permission::child).collect(Collectors.toSet());
        Stream<Membership> memberships =
                Stream.concat(tables.partsOf(identities).stream(), tables.around(permitting).stream());
        if (launched.isPresent()) {
            // A program that was started for one child sees no other.
            String child = "Patient/" + launched.get();
            memberships = memberships.filter(membership -> membership.child().equals(child));
        }
        Set<String> everKnownAs = ever.stream().map(Acting::as).collect(Collectors.toSet());
        return new Visitor(
                identities, everKnownAs, schools, memberships.distinct().toList(), permissions);
    }
}
