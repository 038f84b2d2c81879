package org.systemicalliance.server.notification;

import java.util.Optional;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.server.notification.Channel.Kind;
import org.systemicalliance.server.platform.security.Grant;

/** Who may ask to be told of what. What they are told in the end is decided each time anew. */
class Admission {

    private final SubscriptionTable table;
    private final Destinations destinations;
    private final int perSubscriber;
    private final boolean guarded;

    /**
     * @param perSubscriber how many Subscriptions one subscriber may have at a time
     * @param guarded whether access control is on
     */
    Admission(SubscriptionTable table, Destinations destinations, int perSubscriber, boolean guarded) {
        this.table = table;
        this.destinations = destinations;
        this.perSubscriber = perSubscriber;
        this.guarded = guarded;
    }

    boolean isGuarded() {
        return guarded;
    }

    /**
     * @param known the Subscription as it is, where it is one already
     * @throws NotPermitted if what it tells of is nothing that the subscriber may read
     * @throws RuleViolation if nothing is sent to its receiver, or there are too many already
     */
    void require(Subscriber subscriber, Demand demand, State state, Optional<KeptSubscription> known) {
        if (state == State.OFF) {
            return;
        }
        if (demand.channel().kind() == Kind.REST_HOOK) {
            destinations.require(demand.channel().endpoint());
        }
        Grant grant = subscriber.grant();
        if (grant.isUnrestricted() && guarded) {
            throw new NotPermitted("access-subscriber", "A Subscription that is carried out has a subscriber.");
        }
        if (!grant.isUnrestricted()) {
            requireReader(grant, Topics.about(demand.topic()).getSimpleName());
            requireRoom(subscriber, known);
        }
    }

    private static void requireReader(Grant grant, String type) {
        if (grant.roles().contains(Grant.PRIVACY_OFFICER)) {
            throw new NotPermitted("access-subscriber", "Who reads nothing but the audit is told of nothing.");
        }
        boolean reads = grant.scopes().permits(type, 'r')
                && grant.scopes().restrictions(type, 'r').isEmpty();
        if (!reads) {
            throw new NotPermitted(
                    "access-scope",
                    "insufficient_scope: to be told of this the token needs a scope for %s.r without a search."
                            .formatted(type));
        }
    }

    private void requireRoom(Subscriber subscriber, Optional<KeptSubscription> known) {
        long others = table.ofSubscriber(subscriber.name()).stream()
                .filter(kept -> kept.state() != State.OFF)
                .filter(kept -> known.filter(same -> same.literal().equals(kept.literal()))
                        .isEmpty())
                .count();
        if (others >= perSubscriber) {
            throw new RuleViolation(
                    "sal-subscription-many",
                    "Subscription",
                    "One subscriber has %d Subscriptions at most; turn off one that is not needed any more."
                            .formatted(perSubscriber));
        }
    }
}
