package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ParameterUtil;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.alliance.access.Mark;

/** Has a search find only what its caller may see. */
class Narrowing {

    /** Where the search as the client wrote it is kept. */
    private static final String WRITTEN = Narrowing.class.getName();

    /** What a client cannot have written itself. */
    private static final String ADDED =
            "([^=]*[.])?(%s|%s)(:|%%3A|=).*".formatted(ExposureIndex.PARAMETER, SearchUnion.PARAMETER);

    private static final Set<String> CLOSED = Set.of("_filter", "_has", "_list", "_text", "_content", "_query");

    private final SearchUnion union;

    Narrowing(SearchUnion union) {
        this.union = union;
    }

    /**
     * Adds the clearance to a search.
     *
     * @param limits searches to which the scopes of the caller are limited, of which one has to find a resource; empty
     *     for no limit
     */
    void narrow(RequestDetails request, Clearance clearance, Set<String> limits) {
        refuseDetours(request);
        Map<String, String[]> narrowed = new LinkedHashMap<>(request.getParameters());
        String marks = marks(request);
        narrowed.put(marks, new String[] {anyOf(clearance.granted())});
        if (!clearance.withheld().isEmpty()) {
            narrowed.put(marks + ":not", new String[] {anyOf(clearance.withheld())});
        }
        limit(request.getResourceName(), narrowed, limits);
        request.getUserData().put(WRITTEN, request.getParameters());
        request.setParameters(narrowed);
    }

    /** No search gets past that was not narrowed, however it came about. */
    void requireNarrowed(RequestDetails request) {
        if (!request.getParameters().containsKey(marks(request))) {
            throw Refusals.closed("access-search", "A search of somebody with limited sight is a request of its own.");
        }
    }

    private static String marks(RequestDetails request) {
        return (request.getResourceName().equals(Origins.TYPE) ? Origins.CHAIN : "") + ExposureIndex.PARAMETER;
    }

    /** A chain asks about another resource, which may be hidden, and finds by what it says. */
    private static void refuseDetours(RequestDetails request) {
        request.getParameters().forEach((name, values) -> {
            String plain = name.split(":")[0];
            boolean chained = name.contains(".") || CLOSED.contains(plain);
            boolean chainedSort = plain.equals("_sort") && Stream.of(values).anyMatch(value -> value.contains("."));
            boolean iterating = name.endsWith(":iterate") || name.endsWith(":recurse");
            boolean everything =
                    plain.matches("_(rev)?include") && Stream.of(values).anyMatch("*"::equals);
            if (chained || chainedSort || iterating || everything) {
                throw Refusals.closed(
                        "access-search",
                        "\"%s\" is closed to everyone with limited sight: it finds by what other resources say, which may be hidden."
                                .formatted(name));
            }
        });
    }

    private void limit(String type, Map<String, String[]> search, Set<String> limits) {
        if (limits.size() > 1) {
            search.put(SearchUnion.PARAMETER, new String[] {union.of(type, limits)});
            return;
        }
        limits.forEach(limit -> UrlUtil.parseQueryString(limit)
                .forEach((name, values) -> search.merge(name, values, (own, added) -> Stream.of(own, added)
                        .flatMap(Stream::of)
                        .toArray(String[]::new))));
    }

    private static String anyOf(Collection<Mark> marks) {
        return marks.stream()
                .map(Mark::text)
                .sorted()
                .map(ParameterUtil::escape)
                .collect(Collectors.joining(","));
    }

    /** The answer, and whatever notes the request, repeats the search as the client wrote it. */
    @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
    @SuppressWarnings("unchecked")
    public void tidy(RequestDetails request, IBaseResource response) {
        if (request.getUserData().get(WRITTEN) instanceof Map<?, ?> written) {
            request.setParameters((Map<String, String[]>) written);
            if (response instanceof Bundle bundle) {
                bundle.getLink().forEach(Narrowing::tidy);
            }
        }
    }

    /** What clients may not use is not offered to them. */
    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void conceal(IBaseConformance statement) {
        ((CapabilityStatement) statement)
                .getRest().stream().flatMap(rest -> rest.getResource().stream()).forEach(type -> type.getSearchParam()
                        .removeIf(parameter -> ExposureIndex.PARAMETER.equals(parameter.getName())));
    }

    private static void tidy(BundleLinkComponent link) {
        if (link.getUrl() == null || !link.getUrl().contains("?")) {
            return;
        }
        String[] parts = link.getUrl().split("\\?", 2);
        String rest = Stream.of(parts[1].split("&"))
                .filter(parameter -> !parameter.matches(ADDED))
                .collect(Collectors.joining("&"));
        link.setUrl(rest.isEmpty() ? parts[0] : parts[0] + "?" + rest);
    }
}
