package org.systemicalliance.server.notification;

import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.server.notification.Channel.Kind;
import org.systemicalliance.server.platform.security.Grant;

/** What subscribers ask about their own Subscriptions. That one may be seen at all was decided before. */
class Inquiry {

    private static final int AT_ONCE = 1000;

    private final Tables tables;
    private final Sights sights;

    Inquiry(Tables tables, Sights sights) {
        this.tables = tables;
        this.sights = sights;
    }

    /** @throws ResourceNotFoundException if it is not carried out here */
    KeptSubscription one(String id) {
        return tables.subscriptions()
                .find("Subscription/" + id)
                .orElseThrow(() -> new ResourceNotFoundException(new IdType("Subscription", id)));
    }

    /**
     * Those of whoever asks.
     *
     * @param ids to which to limit them; empty for all
     * @param states to which to limit them; empty for all
     */
    List<KeptSubscription> ofCaller(Grant grant, List<String> ids, List<String> states) {
        List<KeptSubscription> own = grant.isUnrestricted()
                ? tables.subscriptions().all()
                : tables.subscriptions().ofSubscriber(new Subscriber(grant).name());
        return own.stream()
                .filter(kept -> ids.isEmpty() || ids.contains(kept.id()))
                .filter(kept -> states.isEmpty()
                        || states.contains(kept.state().status().toCode()))
                .toList();
    }

    /** Events that the subscriber may still know of, oldest first. */
    List<Letter> events(KeptSubscription kept, long since, long until) {
        return tables.letters().between(kept.literal(), since, until, AT_ONCE).stream()
                .filter(letter -> sights.admit(kept.subscriber(), letter.focus()))
                .toList();
    }

    /**
     * Those out of some that a websocket can be bound to.
     *
     * @throws RuleViolation if there are none
     */
    List<KeptSubscription> listening(List<KeptSubscription> some) {
        List<KeptSubscription> listening = some.stream()
                .filter(kept -> kept.demand().channel().kind() == Kind.WEBSOCKET && kept.state() == State.ACTIVE)
                .toList();
        if (listening.isEmpty()) {
            throw new RuleViolation(
                    "sal-subscription-bind",
                    "Subscription.channel.type",
                    "A websocket is bound to an active Subscription whose channel is a websocket.");
        }
        return listening;
    }
}
