package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.server.exchange.Subscribers;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.platform.validation.ReferencePlaces;

/**
 * Who may write what: one's own words, and what one records for somebody else; professionals also the chart, contacts,
 * goals and notes of their children; records systems the people, teams and charts. Ratings, origins and the audit are
 * written by the server alone.
 */
class WriteGate {

    /** In these a person's own words can stand; who keeps charts can not put anything in their place. */
    private static final Set<String> WORDS =
            Set.of("Observation", "QuestionnaireResponse", "Task", "Consent", "Provenance", "AuditEvent");

    private final VisibleIds visible;
    private final StoredResources stored;
    private final ScopeReach scopes;

    WriteGate(VisibleIds visible, StoredResources stored, ScopeReach scopes) {
        this.visible = visible;
        this.stored = stored;
        this.scopes = scopes;
    }

    void requireCreatable(RequestDetails request, Clearance clearance, Grant grant) {
        Resource resource = (Resource) request.getResource();
        scopes.requireReached(grant, resource, 'c');
        requireWritable(resource, clearance, Set.of());
    }

    void requireUpdatable(RequestDetails request, Clearance clearance, Grant grant) {
        if (request.getId() == null || !request.getId().hasIdPart()) {
            throw conditional();
        }
        Resource resource = (Resource) request.getResource();
        scopes.requireReached(grant, resource, 'u');
        requirePlace(request.getResourceName() + "/" + request.getId().getIdPart(), clearance, grant);
        requireWritable(resource, clearance, Set.of());
    }

    /** Only plain creations and updates, each of which could be made alone. */
    void requireBundle(RequestDetails request, Clearance clearance, Grant grant) {
        Bundle bundle = (Bundle) request.getResource();
        Set<String> beside = bundle.getEntry().stream()
                .map(WriteGate::placeInBundle)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        for (BundleEntryComponent entry : bundle.getEntry()) {
            requireEntry(entry, clearance, grant, beside);
        }
    }

    /** How others in a Bundle name an entry: what is only about to be stored, or its own place. */
    private static Optional<String> placeInBundle(BundleEntryComponent entry) {
        return entry.getRequest().getMethod() == HTTPVerb.PUT
                ? Optional.ofNullable(entry.getRequest().getUrl())
                : Optional.ofNullable(entry.getFullUrl()).filter(name -> name.startsWith("urn:"));
    }

    private void requireEntry(BundleEntryComponent entry, Clearance clearance, Grant grant, Set<String> beside) {
        BundleEntryRequestComponent how = entry.getRequest();
        if (how.hasIfNoneExist() || how.getUrl() == null || how.getUrl().contains("?")) {
            throw conditional();
        }
        if (!entry.hasResource() || (how.getMethod() != HTTPVerb.POST && how.getMethod() != HTTPVerb.PUT)) {
            throw Refusals.closed(
                    "access-bundle",
                    "A Bundle of somebody with limited sight creates and updates, and does nothing else.");
        }
        boolean update = how.getMethod() == HTTPVerb.PUT;
        scopes.requireReached(grant, entry.getResource(), update ? 'u' : 'c');
        if (update) {
            requirePlace(how.getUrl(), clearance, grant);
        }
        requireWritable(entry.getResource(), clearance, beside);
    }

    /**
     * An update replaces what its writer can see and could have written. A records system also chooses ids for what it
     * keeps, unless its scopes do not reach everything of the kind.
     */
    private void requirePlace(String literal, Clearance clearance, Grant grant) {
        String type = literal.split("/")[0];
        boolean chosen =
                Authors.isRecordsSystem(clearance) && !WORDS.contains(type) && !scopes.isLimited(grant, type, 'u');
        if (chosen) {
            return;
        }
        if (!literal.contains("/") || !visible.contain(clearance, literal)) {
            throw Refusals.unknown(literal);
        }
        Resource before = stored.get(literal);
        if (!scopes.reaches(grant, before, 'u')) {
            throw Refusals.unknown(literal);
        }
        if (!Authors.mayChange(before, clearance)) {
            throw foreign();
        }
    }

    private void requireWritable(Resource resource, Clearance clearance, Set<String> beside) {
        if (!Authors.mayWrite(resource, clearance)) {
            throw foreign();
        }
        Set<String> named = new HashSet<>(beside);
        if (resource instanceof Subscription subscription) {
            // Oneself, if one may write it at all.
            Subscribers.of(subscription).ifPresent(named::add);
        }
        requireReferencesVisible(resource, clearance, named);
    }

    /** What is handed over speaks of nothing that its sender could not see. */
    void requireReferencesVisible(Resource resource, Clearance clearance, Set<String> beside) {
        Clearance naming = clearance.forNaming();
        ReferencePlaces.visit(
                resource, resource.fhirType(), (reference, path) -> requireVisible(reference, path, naming, beside));
    }

    /**
     * A reference to what is hidden is refused as one to what does not exist, and so is a search in the place of a
     * reference: whether it finds anything would tell.
     */
    private void requireVisible(Reference reference, String path, Clearance clearance, Set<String> beside) {
        String written = reference.getReference();
        if (written.contains("?")) {
            throw ReferencePlaces.unresolved(path, written);
        }
        IdType id = new IdType(written);
        boolean literal = id.hasResourceType() && id.hasIdPart() && !written.startsWith("#");
        if (!literal || beside.contains(written)) {
            return;
        }
        String plain = id.getResourceType() + "/" + id.getIdPart();
        if (!beside.contains(plain) && !visible.contain(clearance, plain)) {
            throw ReferencePlaces.unresolved(path, plain);
        }
    }

    private static RuntimeException foreign() {
        return Refusals.closed(
                "access-write",
                "Written by whoever is signed in are their own words; answers also for the child, and by who treats it for"
                        + " others, who keeps its chart, too.");
    }

    static RuntimeException conditional() {
        return Refusals.closed(
                "access-conditional",
                "Conditional creation and update are closed to everyone with limited sight: they tell whether something exists.");
    }
}
