package org.systemicalliance.server.notification;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.systemicalliance.server.notification.Channel.Content;
import org.systemicalliance.server.notification.Channel.Format;

/**
 * Writes notifications as the Subscriptions R5 Backport has them in R4: a Bundle of type history whose first, and here
 * only, entry is the status of the Subscription as Parameters. There is no place in them for what was said.
 *
 * @see <a href="http://hl7.org/fhir/uv/subscriptions-backport/notifications.html">Backport: notifications</a>
 */
class NotificationWriter {

    private static final String PROFILES = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

    private final FhirContext context;
    private final Clock clock;

    NotificationWriter(FhirContext context, Clock clock) {
        this.context = context;
        this.clock = clock;
    }

    /** Whether somebody is there. Nothing, in classic R4. */
    String handshake(KeptSubscription kept) {
        return message(kept, "handshake", List.of());
    }

    /** Something happened. */
    String event(KeptSubscription kept, Letter letter) {
        return message(kept, "event-notification", List.of(letter));
    }

    /** Nothing happened. */
    String heartbeat(KeptSubscription kept) {
        return message(kept, "heartbeat", List.of());
    }

    /** What happened before, on request. */
    Bundle history(KeptSubscription kept, List<Letter> letters, Content content) {
        return notification(kept, status(kept, "query-event", letters, content));
    }

    /** How it stands with Subscriptions. */
    Bundle statuses(List<KeptSubscription> kept) {
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(kept.size());
        kept.forEach(one -> {
            Parameters status = status(one, "query-status", List.of(), one.content());
            bundle.addEntry()
                    .setFullUrl("urn:uuid:" + status.getIdPart())
                    .setResource(status)
                    .getSearch()
                    .setMode(SearchEntryMode.MATCH);
        });
        return bundle;
    }

    private String message(KeptSubscription kept, String type, List<Letter> letters) {
        if (kept.content() == Content.NOTHING) {
            return "";
        }
        Bundle bundle = notification(kept, status(kept, type, letters, kept.content()));
        return parser(kept.demand().channel().format()).encodeResourceToString(bundle);
    }

    private IParser parser(Format format) {
        return format == Format.XML ? context.newXmlParser() : context.newJsonParser();
    }

    private Bundle notification(KeptSubscription kept, Parameters status) {
        Bundle bundle = new Bundle().setType(BundleType.HISTORY).setTimestamp(Date.from(clock.instant()));
        bundle.setId(UUID.randomUUID().toString());
        bundle.getMeta().addProfile(PROFILES + "backport-subscription-notification-r4");
        Bundle.BundleEntryComponent entry =
                bundle.addEntry().setFullUrl("urn:uuid:" + status.getIdPart()).setResource(status);
        entry.getRequest().setMethod(HTTPVerb.GET).setUrl(kept.url(kept.literal()) + "/$status");
        entry.getResponse().setStatus("200");
        return bundle;
    }

    private static Parameters status(KeptSubscription kept, String type, List<Letter> letters, Content content) {
        Parameters status = new Parameters();
        status.setId(UUID.randomUUID().toString());
        status.getMeta().addProfile(PROFILES + "backport-subscription-status-r4");
        status.addParameter().setName("subscription").setValue(new Reference(kept.url(kept.literal())));
        if (content == Content.ID_ONLY) {
            status.addParameter()
                    .setName("topic")
                    .setValue(new CanonicalType(Topics.canonical(kept.demand().topic())));
        }
        status.addParameter()
                .setName("status")
                .setValue(new CodeType(kept.state().status().toCode()));
        status.addParameter().setName("type").setValue(new CodeType(type));
        long events = letters.isEmpty()
                ? kept.events()
                : Math.max(kept.events(), letters.get(letters.size() - 1).event());
        status.addParameter()
                .setName("events-since-subscription-start")
                .setValue(new StringType(Long.toString(events)));
        letters.forEach(letter -> status.addParameter(event(kept, letter, content)));
        return status;
    }

    private static ParametersParameterComponent event(KeptSubscription kept, Letter letter, Content content) {
        ParametersParameterComponent event = new ParametersParameterComponent();
        event.setName("notification-event");
        event.addPart().setName("event-number").setValue(new StringType(Long.toString(letter.event())));
        event.addPart().setName("timestamp").setValue(new InstantType(Date.from(letter.at())));
        if (content == Content.ID_ONLY) {
            event.addPart().setName("focus").setValue(new Reference(kept.url(letter.focus())));
        }
        return event;
    }
}
