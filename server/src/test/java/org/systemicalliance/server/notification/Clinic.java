package org.systemicalliance.server.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.Issuer;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;

/** Families on a server that asks everybody for a token and does not wait long for receivers. */
final class Clinic {

    static final String BACKPORT = "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/backport-";
    static final int ATTEMPTS = 3;

    private static final String EVERYTHING = "user/*.cruds";
    private static final Duration LONG = Duration.ofMinutes(2);

    private static final class Shared {
        private static final Clinic CLINIC = new Clinic();
    }

    private final Issuer issuer = new Issuer();
    private final RunningServer server = RunningServer.trusting(
            issuer,
            "clinic",
            "--alliance.notifications.hosts=127.0.0.1,hooks.example.org",
            "--alliance.notifications.timeout=2s",
            "--alliance.notifications.first-pause=200ms",
            "--alliance.notifications.attempts=" + ATTEMPTS,
            "--alliance.notifications.per-subscriber=4");

    private Clinic() {}

    static Clinic get() {
        return Shared.CLINIC;
    }

    RunningServer server() {
        return server;
    }

    /** A program that keeps the records of the clinic. */
    RunningServer recordsSystem() {
        return server.bearing(issuer.token(server.base(), claims -> claims.claim("scope", "system/*.cruds")));
    }

    RunningServer privacyOfficer() {
        return server.bearing(issuer.token(server.base(), claims -> claims.claim("roles", List.of("privacy-officer"))
                .claim("scope", EVERYTHING)));
    }

    RunningServer as(Household household, String member) {
        return as(household, member, EVERYTHING);
    }

    RunningServer as(Household household, String member, String scopes) {
        return server.bearing(issuer.token(server.base(), claims -> claims.claim("fhirUser", household.user(member))
                .claim("scope", scopes)));
    }

    Household moveIn() {
        return Household.moveIn(recordsSystem());
    }

    /** What one person answers about another; the rating that follows. */
    Observation answered(Household household, String informant, String partner) {
        return answered(household, informant, household.answer(informant, partner));
    }

    /** The same, with one item answered in a certain way. */
    Observation answered(Household household, String informant, String partner, String item, String code) {
        QuestionnaireResponse answer = household.answer(informant, partner);
        answer.setAuthored(Date.from(Instant.now().minusSeconds(1)));
        answer.getItem().stream()
                .filter(asked -> asked.getLinkId().equals(item))
                .forEach(asked -> asked.getAnswerFirstRep()
                        .setValue(new Coding(
                                "https://systemicalliance.org/fhir/CodeSystem/response-scale-adult", code, null)));
        return answered(household, informant, answer);
    }

    /** An answer as it is; the rating that follows. */
    Observation answered(Household household, String informant, QuestionnaireResponse answer) {
        Answered stored = as(household, informant).post("/QuestionnaireResponse", answer);
        if (stored.status() != 201) {
            throw new AssertionError(stored.toString());
        }
        return as(household, informant)
                .get("/Observation?derived-from=QuestionnaireResponse/" + stored.id())
                .only(Observation.class);
    }

    /** Subscribes to a topic about one child, and waits until it is carried out. */
    String subscribe(RunningServer subscriber, Subscription subscription) {
        Answered stored = subscriber.post("/Subscription", subscription);
        if (stored.status() != 201) {
            throw new AssertionError(stored.toString());
        }
        String path = "/Subscription/" + stored.id();
        await(() -> status(subscriber, path) == SubscriptionStatus.ACTIVE);
        return path;
    }

    static SubscriptionStatus status(RunningServer subscriber, String path) {
        return subscriber.get(path).as(Subscription.class).getStatus();
    }

    /** A rest-hook that is told the id of what happens. */
    static Subscription restHook(String topic, Household household, Receiver receiver) {
        Subscription subscription = about(topic, household);
        subscription
                .getChannel()
                .setType(SubscriptionChannelType.RESTHOOK)
                .setEndpoint(receiver.address())
                .setPayload("application/fhir+json");
        return content(subscription, "id-only");
    }

    /** A websocket that is told the id of what happens. */
    static Subscription websocket(String topic, Household household) {
        Subscription subscription = about(topic, household);
        subscription.getChannel().setType(SubscriptionChannelType.WEBSOCKET).setPayload("application/fhir+json");
        return content(subscription, "id-only");
    }

    static Subscription content(Subscription subscription, String content) {
        subscription.getChannel().getPayloadElement().getExtension().clear();
        subscription.getChannel().getPayloadElement().addExtension(BACKPORT + "payload-content", new CodeType(content));
        return subscription;
    }

    private static Subscription about(String topic, Household household) {
        Subscription subscription = new Subscription();
        subscription.setStatus(SubscriptionStatus.REQUESTED).setReason("To be there when it matters.");
        subscription.setCriteria("https://systemicalliance.org/fhir/SubscriptionTopic/" + topic);
        subscription
                .getCriteriaElement()
                .addExtension(BACKPORT + "filter-criteria", new StringType("patient=" + household.child()));
        return subscription;
    }

    static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONG);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("It did not come to this in " + LONG);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }
}
