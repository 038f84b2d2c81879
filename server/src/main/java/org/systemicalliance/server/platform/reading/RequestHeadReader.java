package org.systemicalliance.server.platform.reading;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import ca.uhn.fhir.util.DateUtils;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Refuses addresses and headers that HAPI would stumble over, or read as something that was not said. */
@Interceptor
public class RequestHeadReader {

    static final Pattern VERSION_TAG = Pattern.compile("(W/)?\"\\d{1,18}\"");
    private static final Pattern VERSION_IN_PATH = Pattern.compile(".*/_history/\\d{19,}/?");
    private static final Pattern BOUNDLESS = Pattern.compile("[a-z]{0,2}[+-]?[0-9.]+[eE][+-]?[0-9]{3,}(\\|.*)?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Set<RestSearchParameterTypeEnum> NUMBERS = Set.of(
            RestSearchParameterTypeEnum.NUMBER,
            RestSearchParameterTypeEnum.QUANTITY,
            RestSearchParameterTypeEnum.COMPOSITE);

    /** FHIR R4, section 3.1.1.4.5: what may follow a parameter's name, by its type. Others HAPI would pass over. */
    private static final Map<RestSearchParameterTypeEnum, Set<String>> MODIFIERS = Map.of(
            RestSearchParameterTypeEnum.DATE, Set.of("missing"),
            RestSearchParameterTypeEnum.NUMBER, Set.of("missing"),
            RestSearchParameterTypeEnum.QUANTITY, Set.of("missing"),
            RestSearchParameterTypeEnum.COMPOSITE, Set.of("missing"),
            RestSearchParameterTypeEnum.STRING, Set.of("missing", "exact", "contains", "text"),
            RestSearchParameterTypeEnum.URI, Set.of("missing", "above", "below", "contains"),
            RestSearchParameterTypeEnum.TOKEN,
                    Set.of("missing", "text", "not", "in", "not-in", "above", "below", "of-type"));

    private final ISearchParamRegistry searchParameters;

    public RequestHeadReader(ISearchParamRegistry searchParameters) {
        this.searchParameters = searchParameters;
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_PROCESSED)
    public void read(HttpServletRequest request) {
        String match = request.getHeader("If-Match");
        if (match != null && !VERSION_TAG.matcher(match.strip()).matches()) {
            throw new Refusal("If-Match names a version of the resource, such as W/\"2\".");
        }
        String since = request.getHeader("If-Modified-Since");
        if (since != null && DateUtils.parseDate(since) == null) {
            throw new Refusal("If-Modified-Since is a date of HTTP, such as Tue, 03 Mar 2026 17:30:00 GMT.");
        }
        if (VERSION_IN_PATH.matcher(request.getRequestURI()).matches()) {
            throw new Refusal("No resource has a version of that number.");
        }
    }

    @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
    public void read(RequestDetails request) {
        if ("$get-resource-counts".equals(request.getOperation())) {
            throw new MethodNotAllowedException("This server does not tell how many resources it holds.");
        }
        request.getParameters().forEach((name, values) -> {
            checkModifier(request.getResourceName(), name);
            for (String value : values) {
                check(request.getResourceName(), name, value);
            }
        });
    }

    private void checkModifier(String type, String name) {
        int colon = name.indexOf(':');
        if (type == null || colon < 0 || name.startsWith("_has:") || name.contains(".")) {
            return;
        }
        RuntimeSearchParam parameter = parameter(type, name.substring(0, colon));
        Set<String> known = parameter == null ? null : MODIFIERS.get(parameter.getParamType());
        if (known != null && !known.contains(name.substring(colon + 1))) {
            throw new Refusal("The parameter %s knows no modifier of that name; it knows %s."
                    .formatted(name.substring(0, colon), String.join(", ", new TreeSet<>(known))));
        }
    }

    private RuntimeSearchParam parameter(String type, String name) {
        return searchParameters.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
    }

    private void check(String type, String name, String value) {
        if (Set.of("_count", "_offset", "_getpagesoffset").contains(name)
                && !COUNT.matcher(value).matches()) {
            throw new Refusal("The parameter %s is a number that is not negative.".formatted(name));
        }
        if (value.indexOf('\0') >= 0) {
            throw new Refusal("A parameter holds U+0000, which is no character of a text.");
        }
        boolean boundless = Arrays.stream(value.split("[,$]"))
                .anyMatch(part -> BOUNDLESS.matcher(part).matches());
        if (boundless && isNumber(type, name)) {
            throw new Refusal("The parameter %s asks for a number beyond any measure.".formatted(name));
        }
    }

    /** Where the parameter belongs to another resource, it is taken for a number rather than not. */
    private boolean isNumber(String type, String name) {
        if (type == null || name.startsWith("_has:") || name.contains(".")) {
            return true;
        }
        RuntimeSearchParam parameter = parameter(type, name.split(":", 2)[0]);
        return parameter != null && NUMBERS.contains(parameter.getParamType());
    }
}
