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
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleLinkComponent;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.alliance.access.Mark;

/** Has a search find only what its caller may see. */
class Narrowing {

    /** Where the search as the client wrote it is kept. */
    private static final String WRITTEN = Narrowing.class.getName();

    private static final Set<String> CLOSED = Set.of("_filter", "_has", "_list", "_text", "_content", "_query");

    /**
     * Adds the clearance to a search.
     *
     * @param restrictions searches to which the scopes of the caller are limited; empty for none
     */
    void narrow(RequestDetails request, Clearance clearance, Set<String> restrictions) {
        refuseDetours(request);
        Map<String, String[]> narrowed = new LinkedHashMap<>(request.getParameters());
        narrowed.put(ExposureIndex.PARAMETER, new String[] {anyOf(clearance.granted())});
        if (!clearance.withheld().isEmpty()) {
            narrowed.put(ExposureIndex.PARAMETER + ":not", new String[] {anyOf(clearance.withheld())});
        }
        restrict(narrowed, restrictions);
        request.getUserData().put(WRITTEN, request.getParameters());
        request.setParameters(narrowed);
    }

    /** No search gets past that was not narrowed, however it came about. */
    void requireNarrowed(RequestDetails request) {
        if (!request.getParameters().containsKey(ExposureIndex.PARAMETER)) {
            throw Refusals.closed("access-search", "A search of somebody with limited sight is a request of its own.");
        }
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

    private static void restrict(Map<String, String[]> search, Set<String> restrictions) {
        if (restrictions.size() > 1) {
            throw Refusals.closed(
                    "access-scope",
                    "insufficient_scope: scopes for this type are limited to different searches; ask for a token with one of them.");
        }
        restrictions.forEach(query -> UrlUtil.parseQueryString(query)
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

    private static void tidy(BundleLinkComponent link) {
        if (link.getUrl() == null || !link.getUrl().contains("?")) {
            return;
        }
        String[] parts = link.getUrl().split("\\?", 2);
        String rest = Stream.of(parts[1].split("&"))
                .filter(parameter -> !parameter.matches(ExposureIndex.PARAMETER + "(:|%3A|=).*"))
                .collect(Collectors.joining("&"));
        link.setUrl(rest.isEmpty() ? parts[0] : parts[0] + "?" + rest);
    }
}
