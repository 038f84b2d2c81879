package org.systemicalliance.server.notification;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.exchange.Subscribers;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.records.Records;

/**
 * Takes in what clients ask for. Before a Subscription is stored it is judged, signed with whom it tells, and freed of
 * secrets; with it is stored, in the same transaction, how it is carried out.
 */
class SubscriptionHooks {

    private static final String ASKED = SubscriptionHooks.class.getName();

    /** What a client asked for, on its way from the check to the table. */
    private record Asked(Subscriber subscriber, Demand demand, State state) {}

    private final DemandReader reader;
    private final Admission admission;
    private final Subscriptions subscriptions;

    SubscriptionHooks(DemandReader reader, Admission admission, Subscriptions subscriptions) {
        this.reader = reader;
        this.admission = admission;
        this.subscriptions = subscriptions;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void creating(IBaseResource resource, RequestDetails request) {
        if (resource instanceof Subscription subscription && !Records.isOwn(subscription)) {
            accept(subscription, Optional.empty(), request);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updating(IBaseResource before, IBaseResource after, RequestDetails request) {
        if (after instanceof Subscription subscription && !Records.isOwn(subscription)) {
            accept(subscription, subscriptions.find(References.to(subscription)), request);
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        keep(resource, request);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
        keep(after, request);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof Subscription subscription) {
            subscriptions.remove(References.to(subscription));
        }
    }

    private void accept(Subscription subscription, Optional<KeptSubscription> known, RequestDetails request) {
        if (subscription.hasUserData(ASKED)) {
            // Storage tries again what it could not do at first; the secrets are taken out already.
            return;
        }
        Grant grant = Grant.of(request);
        Subscriber subscriber = new Subscriber(grant);
        HiddenHeaders.reveal(subscription, known);
        Demand demand = reader.read(subscription);
        State state = state(subscription, demand);
        admission.require(subscriber, demand, state, known);
        if (!grant.isUnrestricted() || !admission.isGuarded()) {
            Subscribers.write(subscription, grant.isUnrestricted() ? Optional.empty() : Optional.of(subscriber.name()));
        }
        subscription.setStatus(state.status());
        subscription.setError(null);
        subscription.setEnd(Date.from(demand.ends()));
        HiddenHeaders.hide(subscription);
        subscription.setUserData(ASKED, new Asked(subscriber, demand, state));
    }

    /** A client asks for a Subscription to be carried out or not to be; how it goes is for the server to say. */
    private static State state(Subscription subscription, Demand demand) {
        if (subscription.getStatus() == SubscriptionStatus.OFF) {
            return State.OFF;
        }
        if (subscription.getStatus() == SubscriptionStatus.ERROR) {
            throw new RuleViolation(
                    "sal-subscription-status",
                    "Subscription.status",
                    "A Subscription is sent as requested, to be carried out or tried again, or as off.");
        }
        return demand.channel().needsHandshake() ? State.REQUESTED : State.ACTIVE;
    }

    private void keep(IBaseResource resource, RequestDetails request) {
        if (resource instanceof Subscription subscription && subscription.getUserData(ASKED) instanceof Asked asked) {
            String base = request.getFhirServerBase() == null ? "" : request.getFhirServerBase();
            subscriptions.put(KeptSubscription.asked(
                    References.to(subscription), asked.subscriber(), asked.demand(), asked.state(), base));
        }
    }

    /** The values of headers, which are stored beside the resource and stand in it as stars. */
    private static final class HiddenHeaders {

        /** Where a client sends back stars, what they stand for is meant. */
        static void reveal(Subscription subscription, Optional<KeptSubscription> known) {
            List<String> secrets =
                    known.map(kept -> kept.demand().channel().headers()).orElse(List.of());
            subscription.getChannel().getHeader().forEach(line -> reveal(line, secrets));
        }

        private static void reveal(StringType line, List<String> secrets) {
            HeaderLine sent = HeaderLine.parse(line.getValue());
            if (sent.isHidden()) {
                line.setValue(secrets.stream()
                        .map(HeaderLine::parse)
                        .filter(secret -> secret.name().equals(sent.name()))
                        .findFirst()
                        .orElse(sent)
                        .toString());
            }
        }

        static void hide(Subscription subscription) {
            subscription
                    .getChannel()
                    .getHeader()
                    .forEach(line -> line.setValue(
                            HeaderLine.parse(line.getValue()).hidden().toString()));
        }
    }
}
