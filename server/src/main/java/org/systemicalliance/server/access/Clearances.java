package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.systemicalliance.alliance.access.AccessPolicy;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.alliance.access.Membership;
import org.systemicalliance.alliance.access.Visitor;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.records.Records;

/** What the caller of a request is cleared for, found out once per request. */
public class Clearances {

    private static final String KEY = Clearances.class.getName();
    private static final String DISCIPLINE = Guide.codeSystem("professional-discipline");
    private static final Set<String> SCHOOL = Set.of("teacher", "special-educator");

    private final StandingTables tables;
    private final PractitionerRoles roles;
    private final Records records;
    private final Clock clock;

    Clearances(StandingTables tables, PractitionerRoles roles, Records records, Clock clock) {
        this.tables = tables;
        this.roles = roles;
        this.records = records;
        this.clock = clock;
    }

    /** Empty where nothing is restricted: for the server itself, and where access control is switched off. */
    public Optional<Clearance> of(RequestDetails request) {
        Grant grant = Grant.of(request);
        if (grant.isUnrestricted()) {
            return Optional.empty();
        }
        return Optional.of((Clearance) request.getUserData().computeIfAbsent(KEY, key -> clearance(grant)));
    }

    private Clearance clearance(Grant grant) {
        if (grant.roles().contains(Grant.PRIVACY_OFFICER)) {
            return AccessPolicy.privacyOfficer();
        }
        if (grant.person().isEmpty()) {
            return grant.scopes().permits("CareTeam", 'c') ? AccessPolicy.recordsSystem() : AccessPolicy.program();
        }
        return AccessPolicy.clearance(visitor(grant, grant.person().get()), LocalDate.now(clock));
    }

    private Visitor visitor(Grant grant, String person) {
        List<PractitionerRole> parts = roles.of(person);
        Set<String> identities = new HashSet<>();
        if (isInForce(person)) {
            identities.add(person);
        }
        parts.stream().map(References::to).forEach(identities::add);
        if (identities.isEmpty()) {
            return new Visitor(Set.of(), Set.of(), List.of(), List.of());
        }
        Set<String> schools = parts.stream()
                .filter(Clearances::isOfSchool)
                .map(References::to)
                .collect(Collectors.toSet());
        Stream<Membership> memberships = tables.aroundChildrenOf(identities).stream();
        if (grant.patient().isPresent()) {
            // A program that was started for one child sees no other.
            String launched = "Patient/" + grant.patient().get();
            memberships = memberships.filter(membership -> membership.child().equals(launched));
        }
        return new Visitor(identities, schools, memberships.toList(), tables.givenTo(identities));
    }

    /** A related person may act for the child as long as the record says so. */
    private boolean isInForce(String person) {
        if (!References.typeOf(person).equals("RelatedPerson")) {
            return true;
        }
        LocalDate today = LocalDate.now(clock);
        return records.find(RelatedPerson.class, person)
                .filter(related -> !related.hasActive() || related.getActive())
                .filter(related -> Days.span(related.getPeriod()).covers(today))
                .isPresent();
    }

    private static boolean isOfSchool(PractitionerRole role) {
        return role.getCode().stream()
                .flatMap(code -> code.getCoding().stream())
                .anyMatch(coding -> DISCIPLINE.equals(coding.getSystem()) && SCHOOL.contains(coding.getCode()));
    }
}
