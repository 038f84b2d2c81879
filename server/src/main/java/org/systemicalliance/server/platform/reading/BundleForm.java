package org.systemicalliance.server.platform.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Looks at the requests of a batch or transaction: each says what it wants, and wants what its resource is. HAPI would
 * store a resource where it belongs, whatever the entry asked for.
 */
final class BundleForm {

    private static final Set<HTTPVerb> WITH_RESOURCE = Set.of(HTTPVerb.POST, HTTPVerb.PUT);

    private BundleForm() {}

    static void check(Bundle bundle) {
        if (bundle.getType() != BundleType.TRANSACTION && bundle.getType() != BundleType.BATCH) {
            throw new Refusal(
                    IssueType.VALUE,
                    "Bundle.type",
                    "The Bundle that is sent to this address is a transaction or a batch.");
        }
        List<BundleEntryComponent> entries = bundle.getEntry();
        for (int i = 0; i < entries.size(); i++) {
            check(entries.get(i), "Bundle.entry[%d]".formatted(i));
        }
        if (bundle.getType() == BundleType.TRANSACTION) {
            requireDistinct(entries);
        }
    }

    private static void check(BundleEntryComponent entry, String place) {
        BundleEntryRequestComponent request = entry.getRequest();
        if (request.getMethod() == null
                || request.getMethod() == HTTPVerb.NULL
                || request.getMethod() == HTTPVerb.HEAD) {
            throw new Refusal(
                    IssueType.REQUIRED,
                    place + ".request.method",
                    "An entry says what is to be done: GET, POST, PUT, PATCH or DELETE.");
        }
        if (!request.hasUrl()) {
            throw new Refusal(IssueType.REQUIRED, place + ".request.url", "An entry says where it is to be done.");
        }
        if (request.hasIfMatch()
                && !RequestHeadReader.VERSION_TAG
                        .matcher(request.getIfMatch().strip())
                        .matches()) {
            throw new Refusal(
                    IssueType.VALUE,
                    place + ".request.ifMatch",
                    "ifMatch names a version of the resource, such as W/\"2\".");
        }
        if (WITH_RESOURCE.contains(request.getMethod()) && entry.getResource() != null && !isOperation(request)) {
            checkAddress(entry, place);
        }
    }

    private static boolean isOperation(BundleEntryRequestComponent request) {
        return request.getUrl().contains("$");
    }

    private static void checkAddress(BundleEntryComponent entry, String place) {
        String url = entry.getRequest().getUrl();
        String path = url.split("\\?", 2)[0];
        String type = entry.getResource().fhirType();
        IdType address = new IdType(path.contains("/") ? path : path + "/");
        String asked = path.contains("/") ? address.getResourceType() : path;
        if (!type.equals(asked)) {
            throw new Refusal(
                    IssueType.VALUE,
                    place + ".request.url",
                    "The entry holds a %s, which belongs at %s.".formatted(type, type));
        }
        String id = entry.getResource().getIdElement().getIdPart();
        boolean other = entry.getRequest().getMethod() == HTTPVerb.PUT
                && id != null
                && address.hasIdPart()
                && !id.equals(address.getIdPart());
        if (other) {
            throw new Refusal(
                    IssueType.VALUE,
                    place + ".request.url",
                    "The entry names another id than the resource that it holds.");
        }
    }

    private static void requireDistinct(List<BundleEntryComponent> entries) {
        Set<String> seen = entries.stream()
                .filter(BundleEntryComponent::hasFullUrl)
                .map(BundleEntryComponent::getFullUrl)
                .collect(Collectors.groupingBy(url -> url, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(count -> count.getValue() > 1)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
        for (int i = 0; i < entries.size(); i++) {
            if (seen.contains(entries.get(i).getFullUrl())) {
                throw new Refusal(
                        IssueType.DUPLICATE,
                        "Bundle.entry[%d].fullUrl".formatted(i),
                        "Each entry of a transaction has a fullUrl of its own.");
            }
        }
    }
}
