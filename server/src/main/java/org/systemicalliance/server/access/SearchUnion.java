package org.systemicalliance.server.access;

import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import ca.uhn.fhir.rest.param.DateParam;
import ca.uhn.fhir.rest.param.ParamPrefixEnum;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import ca.uhn.fhir.util.UrlUtil;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicalliance.alliance.access.NotPermitted;

/** Writes several searches as the one that finds what any of them finds, in the language of {@code _filter}. */
class SearchUnion {

    static final String PARAMETER = "_filter";

    private final ISearchParamRegistry parameters;

    SearchUnion(ISearchParamRegistry parameters) {
        this.parameters = parameters;
    }

    /**
     * The union.
     *
     * @param searches such as {@code category=survey&date=ge2026}
     * @throws NotPermitted if one of them asks for something that has no word in that language
     */
    String of(String type, Collection<String> searches) {
        return searches.stream()
                .sorted()
                .map(search -> UrlUtil.parseQueryString(search).entrySet().stream()
                        .flatMap(criterion -> all(type, criterion))
                        .collect(Collectors.joining(" and ", "(", ")")))
                .collect(Collectors.joining(" or "));
    }

    /** A parameter that is given more than once has to hold each time; of the values between commas one has to. */
    private Stream<String> all(String type, Map.Entry<String, String[]> criterion) {
        return Stream.of(criterion.getValue()).map(values -> Stream.of(values.split(","))
                .map(value -> one(type, criterion.getKey(), value))
                .collect(Collectors.joining(" or ", "(", ")")));
    }

    private String one(String type, String name, String value) {
        RestSearchParameterTypeEnum kind = Optional.ofNullable(
                        parameters.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH))
                .map(known -> known.getParamType())
                .orElse(null);
        boolean sayable = !value.matches(".*[\"\\\\].*");
        if (sayable && (kind == RestSearchParameterTypeEnum.TOKEN || kind == RestSearchParameterTypeEnum.REFERENCE)) {
            return "%s eq \"%s\"".formatted(name, value);
        } else if (sayable && kind == RestSearchParameterTypeEnum.DATE) {
            DateParam date = new DateParam(value);
            ParamPrefixEnum prefix = Optional.ofNullable(date.getPrefix()).orElse(ParamPrefixEnum.EQUAL);
            return "%s %s %s".formatted(name, prefix.getValue(), date.getValueAsString());
        }
        throw Refusals.closed(
                "access-scope",
                "insufficient_scope: the token's scopes for %s are limited to several searches, and \"%s\" cannot be asked together with others; ask for a token with one of them."
                        .formatted(type, name));
    }
}
