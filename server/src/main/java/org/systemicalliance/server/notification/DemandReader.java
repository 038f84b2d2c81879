package org.systemicalliance.server.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelComponent;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.server.notification.Channel.Content;
import org.systemicalliance.server.notification.Channel.Format;
import org.systemicalliance.server.notification.Channel.Kind;

/**
 * Reads what a Subscription asks for: of classic R4, or of the Subscriptions R5 Backport.
 *
 * @see <a href="http://hl7.org/fhir/uv/subscriptions-backport">Subscriptions R5 Backport 1.1</a>
 */
class DemandReader {

    private static final String BACKPORT =
            "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-";
    private static final Duration SHORTEST_HEARTBEAT = Duration.ofSeconds(10);

    private final Duration longest;
    private final Clock clock;

    /** @param longest how long a Subscription lasts at most */
    DemandReader(Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    /**
     * @throws RuleViolation if it asks for something that is not told, or not in this way
     */
    Demand read(Subscription subscription) {
        List<String> filters = extensions(subscription.getCriteriaElement(), "filter-criteria")
                .map(PrimitiveType::getValueAsString)
                .toList();
        Topics.Criteria criteria = Topics.read(String.valueOf(subscription.getCriteria()), filters);
        return new Demand(criteria.topic(), criteria.child(), channel(subscription.getChannel()), ends(subscription));
    }

    private Channel channel(SubscriptionChannelComponent channel) {
        Kind kind = kind(channel);
        List<String> headers = channel.getHeader().stream()
                .map(StringType::getValue)
                .map(HeaderLine::require)
                .toList();
        String endpoint = channel.hasEndpoint() ? channel.getEndpoint() : "";
        if (endpoint.isEmpty() == (kind == Kind.REST_HOOK)) {
            throw violation("endpoint", "channel.endpoint", "A rest-hook has an endpoint, and a websocket has none.");
        }
        Content content = content(channel);
        return new Channel(kind, endpoint, headers, content, format(channel, content), heartbeat(channel, content));
    }

    private static Kind kind(SubscriptionChannelComponent channel) {
        boolean custom = channel.getTypeElement().hasExtension(BACKPORT + "channel-type");
        if (!custom && channel.getType() == SubscriptionChannelType.RESTHOOK) {
            return Kind.REST_HOOK;
        } else if (!custom && channel.getType() == SubscriptionChannelType.WEBSOCKET) {
            return Kind.WEBSOCKET;
        }
        throw violation("channel", "channel.type", "Notifications are sent by rest-hook or websocket.");
    }

    /** Without a word on the content, classic R4 would send the resource itself. */
    private static Content content(SubscriptionChannelComponent channel) {
        Optional<String> content = extensions(channel.getPayloadElement(), "payload-content")
                .map(PrimitiveType::getValueAsString)
                .findFirst();
        if (content.isEmpty() && !channel.hasPayload()) {
            return Content.NOTHING;
        }
        return switch (content.orElse("")) {
            case "empty" -> Content.EMPTY;
            case "id-only" -> Content.ID_ONLY;
            default ->
                throw violation(
                        "payload",
                        "channel.payload",
                        "A notification never carries a resource: leave the payload out, or have the extension"
                                + " backport-payload-content say empty or id-only.");
        };
    }

    private static Format format(SubscriptionChannelComponent channel, Content content) {
        if (content == Content.NOTHING) {
            return Format.JSON;
        }
        return Format.of(channel.getPayload())
                .orElseThrow(() -> violation(
                        "format",
                        "channel.payload",
                        "Notifications are written in application/fhir+json or application/fhir+xml."));
    }

    private static Duration heartbeat(SubscriptionChannelComponent channel, Content content) {
        Duration heartbeat = extensions(channel, "heartbeat-period")
                .map(DemandReader::seconds)
                .findFirst()
                .orElse(Duration.ZERO);
        boolean tooOften = !heartbeat.isZero() && heartbeat.compareTo(SHORTEST_HEARTBEAT) < 0;
        if (tooOften || (content == Content.NOTHING && !heartbeat.isZero())) {
            throw violation(
                    "heartbeat",
                    "channel",
                    "A sign of life is a Bundle, and is sent every %d seconds at most."
                            .formatted(SHORTEST_HEARTBEAT.toSeconds()));
        }
        return heartbeat;
    }

    private static Duration seconds(PrimitiveType<?> period) {
        String written = String.valueOf(period.getValueAsString());
        if (!written.matches("[0-9]{1,9}")) {
            throw violation("heartbeat", "channel", "The time between signs of life is a whole number of seconds.");
        }
        return Duration.ofSeconds(Long.parseLong(written));
    }

    private Instant ends(Subscription subscription) {
        Instant latest = clock.instant().plus(longest);
        if (!subscription.hasEnd()) {
            return latest;
        }
        Instant ends = subscription.getEnd().toInstant();
        if (ends.isAfter(latest)) {
            throw violation(
                    "end",
                    "end",
                    "A Subscription ends within %d days; it is renewed by sending it again."
                            .formatted(longest.toDays()));
        }
        return ends;
    }

    private static Stream<PrimitiveType<?>> extensions(Element element, String name) {
        return element.getExtensionsByUrl(BACKPORT + name).stream()
                .map(Extension::getValue)
                .filter(Objects::nonNull)
                .filter(PrimitiveType.class::isInstance)
                .map(value -> (PrimitiveType<?>) value);
    }

    private static RuleViolation violation(String rule, String element, String sentence) {
        return new RuleViolation("sal-subscription-" + rule, "Subscription." + element, sentence);
    }
}
