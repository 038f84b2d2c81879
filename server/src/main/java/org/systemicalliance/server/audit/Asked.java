package org.systemicalliance.server.audit;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicalliance.server.audit.Access.Caller;
import org.systemicalliance.server.audit.Access.Question;
import org.systemicalliance.server.platform.security.Grant;

/**
 * A request in the words of the audit. Of its parameters only the values of those are kept that name whom and what kind
 * of thing it is about; the value of any other could tell what a rating is, as in {@code value-quantity=gt50}.
 */
final class Asked {

    private static final Set<String> KEPT = Set.of(
            "_bundletype",
            "_count",
            "_elements",
            "_getpages",
            "_getpagesoffset",
            "_id",
            "_include",
            "_lastUpdated",
            "_profile",
            "_revinclude",
            "_security",
            "_sort",
            "_summary",
            "_tag",
            "_total",
            "_type",
            "action",
            "agent",
            "asOf",
            "author",
            "authored",
            "based-on",
            "category",
            "code",
            "date",
            "derived-from",
            "dyad",
            "encounter",
            "entity",
            "focus",
            "from",
            "informant",
            "organization",
            "outcome",
            "owner",
            "part-of",
            "participant",
            "partner",
            "patient",
            "performer",
            "period",
            "practitioner",
            "questionnaire",
            "recorded",
            "role",
            "source",
            "status",
            "subject",
            "subtype",
            "target",
            "type");

    private static final List<String> NAMES_CHILD = List.of("patient", "subject");

    private Asked() {}

    /** The code of the interaction, as FHIR lists them. */
    static String interaction(RequestDetails request) {
        RestOperationTypeEnum type = request.getRestOperationType();
        if (type == null) {
            return "operation";
        }
        return switch (type) {
            case EXTENDED_OPERATION_INSTANCE, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_SERVER -> "operation";
            case GET_PAGE -> "search-type";
            default -> type.getCode();
        };
    }

    static boolean isRead(RequestDetails request) {
        return request.getRestOperationType() == RestOperationTypeEnum.READ
                || request.getRestOperationType() == RestOperationTypeEnum.VREAD;
    }

    static Caller caller(ServletRequestDetails request) {
        Grant grant = Grant.of(request);
        HttpServletRequest http = request.getServletRequest();
        return new Caller(
                grant.client(),
                grant.person(),
                grant.roles(),
                grant.purposes(),
                http.getRemoteAddr(),
                http.getLocalAddr());
    }

    /** @param status with which it is answered */
    static Question question(RequestDetails request, int status) {
        return new Question(target(request), query(request), status);
    }

    /** The path and, with care, the parameters. */
    static String query(RequestDetails request) {
        Map<String, String[]> parameters = new TreeMap<>(request.getParameters());
        String query = parameters.entrySet().stream()
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> parameter.getKey() + "=" + (isKept(parameter.getKey()) ? value : "*")))
                .collect(Collectors.joining("&"));
        String path = Optional.ofNullable(request.getRequestPath()).orElse("");
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static boolean isKept(String parameter) {
        return KEPT.contains(parameter.split(":", 2)[0]);
    }

    /** The child whom a search names, as {@code Patient/id}. */
    static Optional<String> patient(RequestDetails request) {
        return NAMES_CHILD.stream()
                .flatMap(name -> Stream.ofNullable(request.getParameters().get(name)))
                .flatMap(Arrays::stream)
                .map(value -> value.startsWith("Patient/") ? value : "Patient/" + value)
                .filter(value -> value.matches("Patient/[A-Za-z0-9.-]{1,64}"))
                .findFirst();
    }

    private static String target(RequestDetails request) {
        String type = Optional.ofNullable(request.getResourceName()).orElse("");
        return request.getId() != null && request.getId().hasIdPart()
                ? type + "/" + request.getId().getIdPart()
                : type;
    }
}
