package org.systemicalliance.server.notification;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UrlType;
import org.systemicalliance.server.notification.Channel.Content;
import org.systemicalliance.server.platform.rest.WithinSight;
import org.systemicalliance.server.platform.security.BaseUrl;
import org.systemicalliance.server.platform.security.Grant;

/** {@code Subscription/$status}, {@code $events} and {@code $get-ws-binding-token} of the Subscriptions R5 Backport. */
class SubscriptionOperationsProvider {

    private static final String DEFINITIONS =
            "http://hl7.org/fhir/uv/subscriptions-backport/OperationDefinition/backport-subscription-";

    private final Inquiry inquiry;
    private final NotificationWriter writer;
    private final BindingTokens tokens;
    private final BaseUrl address;
    private final Clock clock;

    SubscriptionOperationsProvider(
            Inquiry inquiry, NotificationWriter writer, BindingTokens tokens, BaseUrl address, Clock clock) {
        this.inquiry = inquiry;
        this.writer = writer;
        this.tokens = tokens;
        this.address = address;
        this.clock = clock;
    }

    @WithinSight(scope = "Subscription.r")
    @Operation(name = "$status", typeName = "Subscription", idempotent = true, canonicalUrl = DEFINITIONS + "status")
    public Bundle status(
            @IdParam(optional = true) IdType one,
            @OperationParam(name = "id") List<IdType> some,
            @OperationParam(name = "status") List<CodeType> states,
            ServletRequestDetails request) {
        return writer.statuses(
                one == null
                        ? inquiry.ofCaller(Grant.of(request), values(some), values(states))
                        : List.of(inquiry.one(one.getIdPart())));
    }

    @WithinSight(scope = "Subscription.r")
    @Operation(name = "$events", typeName = "Subscription", idempotent = true, canonicalUrl = DEFINITIONS + "events")
    public Bundle events(
            @IdParam IdType id,
            @OperationParam(name = "eventsSinceNumber") StringType since,
            @OperationParam(name = "eventsUntilNumber") StringType until,
            @OperationParam(name = "content") CodeType content) {
        KeptSubscription kept = inquiry.one(id.getIdPart());
        List<Letter> letters = inquiry.events(kept, number(since, 1), number(until, Long.MAX_VALUE));
        return writer.history(kept, letters, wanted(content, kept));
    }

    @WithinSight(scope = "Subscription.r")
    @Operation(
            name = "$get-ws-binding-token",
            typeName = "Subscription",
            canonicalUrl = DEFINITIONS + "get-ws-binding-token")
    public Parameters bindingToken(
            @IdParam(optional = true) IdType one,
            @OperationParam(name = "id") List<IdType> some,
            ServletRequestDetails request) {
        List<KeptSubscription> bound = inquiry.listening(
                one == null
                        ? inquiry.ofCaller(Grant.of(request), values(some), List.of())
                        : List.of(inquiry.one(one.getIdPart())));
        Parameters answer = new Parameters();
        answer.addParameter(
                "token",
                tokens.issue(bound.stream().map(KeptSubscription::literal).toList()));
        answer.addParameter(
                "expiration", new DateTimeType(Date.from(clock.instant().plus(BindingTokens.VALID))));
        bound.forEach(kept -> answer.addParameter("subscription", kept.id()));
        answer.addParameter("websocket-url", new UrlType(socketUrl(address, request)));
        return answer;
    }

    /** Where websockets are opened. */
    static String socketUrl(BaseUrl address, ServletRequestDetails request) {
        return address.root(request.getServletRequest()).replaceFirst("^http", "ws") + SocketDoor.PATH;
    }

    private static Content wanted(CodeType content, KeptSubscription kept) {
        boolean less = content != null && "empty".equals(content.getValue());
        return less || kept.content() != Content.ID_ONLY ? Content.EMPTY : Content.ID_ONLY;
    }

    private static long number(StringType text, long otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        if (!text.getValue().matches("\\d{1,18}")) {
            throw new InvalidRequestException("The number of an event is a whole number.");
        }
        return Long.parseLong(text.getValue());
    }

    private static List<String> values(List<? extends PrimitiveType<?>> parameters) {
        return parameters == null
                ? List.of()
                : parameters.stream().map(PrimitiveType::getValueAsString).toList();
    }
}
