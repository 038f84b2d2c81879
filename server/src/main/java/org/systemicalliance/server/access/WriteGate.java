package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.alliance.access.Mark;
import org.systemicalliance.alliance.access.Section;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.exchange.References;
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

    WriteGate(VisibleIds visible) {
        this.visible = visible;
    }

    void requireCreatable(Clearance clearance, Resource resource) {
        requireWritable(resource, clearance, Set.of());
    }

    void requireUpdatable(RequestDetails request, Clearance clearance, Resource resource) {
        if (request.getId() == null || !request.getId().hasIdPart()) {
            throw conditional();
        }
        String literal = request.getResourceName() + "/" + request.getId().getIdPart();
        requirePlace(literal, clearance);
        requireWritable(resource, clearance, Set.of());
    }

    /** Only plain creations and updates, each of which could be made alone. */
    void requireBundle(RequestDetails request, Clearance clearance, Grant grant) {
        Bundle bundle = (Bundle) request.getResource();
        Set<String> beside = new HashSet<>();
        bundle.getEntry().stream().filter(BundleEntryComponent::hasResource).forEach(entry -> {
            beside.add(entry.getFullUrl());
            if (entry.getRequest().getMethod() == HTTPVerb.PUT) {
                beside.add(entry.getRequest().getUrl());
            }
        });
        for (BundleEntryComponent entry : bundle.getEntry()) {
            requireEntry(entry, clearance, grant, beside);
        }
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
        AccessGate.requireScope(grant, entry.getResource().fhirType(), update ? 'u' : 'c');
        if (update) {
            requirePlace(how.getUrl(), clearance);
        }
        requireWritable(entry.getResource(), clearance, beside);
    }

    /** The operations that write, by what they are told about who speaks. */
    void requireOperation(RequestDetails request, Clearance clearance) {
        if (!request.getOperation().equals("$submit-answer")) {
            return;
        }
        Optional<String> source = parameter(request, "source");
        Optional<String> author = parameter(request, "author").or(() -> source);
        if (author.isEmpty() || !clearance.granted().contains(Mark.recording(author.get()))) {
            throw Refusals.closed("access-author", "An answer is recorded by whoever is signed in.");
        }
    }

    private static Optional<String> parameter(RequestDetails request, String name) {
        String[] values = request.getParameters().get(name);
        return values == null || values.length != 1 ? Optional.empty() : Optional.of(values[0]);
    }

    /** An update replaces what its writer can see. A records system also chooses ids for what it keeps. */
    private void requirePlace(String literal, Clearance clearance) {
        boolean chosen = isRecordsSystem(clearance) && !WORDS.contains(literal.split("/")[0]);
        if (!chosen && !(literal.contains("/") && visible.contain(clearance, literal))) {
            throw Refusals.unknown(literal);
        }
    }

    private void requireWritable(Resource resource, Clearance clearance, Set<String> beside) {
        if (!isWritable(resource, clearance)) {
            throw Refusals.closed(
                    "access-write",
                    "Written by whoever is signed in are their own words, and what they record for somebody; professionals"
                            + " also write the chart of children in their care.");
        }
        ReferencePlaces.visit(
                resource, resource.fhirType(), (reference, path) -> requireVisible(reference, path, clearance, beside));
    }

    private static boolean isWritable(Resource resource, Clearance clearance) {
        if (isServersOwn(resource)) {
            return false;
        }
        Set<Mark> exposure = Exposures.of(resource);
        if (isRecordsSystem(clearance)) {
            return !exposure.contains(Mark.OPEN) && clearance.admits(exposure);
        }
        Optional<String> child = Exposures.child(resource);
        return child.filter(
                        subject -> isOwnWord(resource, subject, clearance) || isOfChart(resource, subject, clearance))
                .isPresent();
    }

    private static boolean isServersOwn(Resource resource) {
        return Set.of("AuditEvent", "Provenance").contains(resource.fhirType())
                || (resource instanceof Observation observation && Ratings.isRating(observation));
    }

    private static boolean isOwnWord(Resource resource, String child, Clearance clearance) {
        if (resource instanceof QuestionnaireResponse answer) {
            Optional<String> author = References.literal(answer.getAuthor());
            return author.filter(who -> clearance.granted().contains(Mark.recording(who))
                            && clearance.granted().contains(Mark.own(who, child)))
                    .isPresent();
        }
        boolean own = Exposures.of(resource).stream()
                .anyMatch(mark ->
                        mark.text().startsWith("own ") && clearance.granted().contains(mark));
        return own && WORDS.contains(resource.fhirType());
    }

    /** Only who shares the notes of professionals keeps the chart. */
    private static boolean isOfChart(Resource resource, String child, Clearance clearance) {
        return clearance.granted().contains(Mark.section(Section.NOTEBOOK, child))
                && Stream.of(Section.CHART, Section.CONTACT, Section.GOAL, Section.NOTEBOOK, Section.FACTOR)
                        .map(section -> Mark.section(section, child))
                        .anyMatch(Exposures.of(resource)::contains);
    }

    private static boolean isRecordsSystem(Clearance clearance) {
        return clearance.granted().contains(Mark.anyChild(Section.TEAM));
    }

    /** A reference to what is hidden is refused as one to what does not exist. */
    private void requireVisible(Reference reference, String path, Clearance clearance, Set<String> beside) {
        String written = reference.getReference();
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

    static RuntimeException conditional() {
        return Refusals.closed(
                "access-conditional",
                "Conditional creation and update are closed to everyone with limited sight: they tell whether something exists.");
    }
}
