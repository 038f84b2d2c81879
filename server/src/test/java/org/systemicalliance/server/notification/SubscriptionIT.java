package org.systemicalliance.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;

/** What may be subscribed to, by whom, and who can see it. */
class SubscriptionIT {

    private final Clinic clinic = Clinic.get();
    private final Receiver receiver = new Receiver();
    private Household household;
    private RunningServer mother;

    @BeforeEach
    void aFamilyMovesIn() {
        household = clinic.moveIn();
        mother = clinic.as(household, household.member("parent"));
    }

    @AfterEach
    void nobodyListensAnyMore() {
        receiver.close();
    }

    @Test
    void an_unknown_topic_is_refused_with_the_list_of_those_there_are() {
        Answered refused = refused(subscription -> subscription.setCriteria("https://example.org/topics/anything"));

        assertThat(refused.rule()).isEqualTo("sal-subscription-topic");
        assertThat(refused.element()).isEqualTo("Subscription.criteria");
        assertThat(refused.sentence())
                .contains("SubscriptionTopic/new-rating", "/possible-strain", "/invitation-due", "/team-change");
    }

    @Test
    void no_search_can_ask_what_a_rating_says() {
        for (String search : List.of(
                "Observation?code=directed-rating&value-quantity=lt50",
                "Observation?value-quantity=lt50",
                "Observation?code=directed-rating&performer=" + household.member("caregiver"),
                "QuestionnaireResponse?status=completed",
                "Observation?")) {
            assertThat(refused(subscription -> subscription.setCriteria(search)).rule())
                    .isEqualTo("sal-subscription-topic");
        }
    }

    @Test
    void a_topic_is_limited_by_nothing_but_the_child() {
        assertThat(refused(subscription -> filter(subscription, "Observation?value-quantity=lt50"))
                        .rule())
                .isEqualTo("sal-subscription-filter");
        assertThat(refused(subscription -> filter(subscription, "patient=Patient/another"))
                        .rule())
                .isEqualTo("sal-subscription-filter");
    }

    @Test
    void what_would_send_a_resource_is_refused() {
        assertThat(refused(subscription -> Clinic.content(subscription, "full-resource"))
                        .rule())
                .isEqualTo("sal-subscription-payload");
        assertThat(refused(subscription -> subscription
                                .getChannel()
                                .getPayloadElement()
                                .getExtension()
                                .clear())
                        .rule())
                .isEqualTo("sal-subscription-payload");
        assertThat(refused(subscription -> subscription.getChannel().setPayload("text/html"))
                        .rule())
                .isEqualTo("sal-subscription-format");
    }

    @Test
    void other_channels_are_refused() {
        assertThat(refused(subscription -> subscription
                                .getChannel()
                                .setType(SubscriptionChannelType.EMAIL)
                                .setEndpoint("mailto:a@example.org"))
                        .rule())
                .isEqualTo("sal-subscription-channel");
        assertThat(refused(subscription -> subscription
                                .getChannel()
                                .getTypeElement()
                                .addExtension(
                                        Clinic.BACKPORT + "channel-type",
                                        new Coding("https://example.org/channels", "zulip", null)))
                        .rule())
                .isEqualTo("sal-subscription-channel");
        assertThat(refused(subscription -> subscription.getChannel().setType(SubscriptionChannelType.WEBSOCKET))
                        .rule())
                .isEqualTo("sal-subscription-endpoint");
    }

    @Test
    void nothing_is_sent_where_the_administrator_does_not_want_it_sent() {
        for (String endpoint : List.of(
                "https://evil.example.com/hook",
                "http://hooks.example.org/hook",
                "http://169.254.169.254/latest/meta-data",
                "https://127.0.0.1@evil.example.com/",
                "https://user:password@hooks.example.org/",
                "https://hooks.example.org/#fragment",
                "https://10.0.0.1/",
                "http://[::ffff:10.0.0.1]/",
                "http://localhost:22/",
                "ftp://127.0.0.1/",
                "file:///etc/passwd",
                "https:hooks.example.org",
                "not an address",
                "https://hooks.example.org.evil.example.com/")) {
            Answered refused = refused(subscription -> subscription.getChannel().setEndpoint(endpoint));
            assertThat(refused.element()).as(endpoint).contains("Subscription.channel");
        }
    }

    @Test
    void headers_cannot_smuggle_anything() {
        for (String header : List.of(
                "Authorization: a\r\nHost: elsewhere",
                "Host: elsewhere",
                "content-length: 0",
                "Transfer-Encoding: chunked",
                "no colon",
                ": no name")) {
            Answered refused = refused(subscription -> subscription.getChannel().addHeader(header));
            assertThat(refused.body()).doesNotContain("elsewhere");
        }
    }

    @Test
    void a_Subscription_is_renewed_and_asks_for_nothing_out_of_order() {
        assertThat(refused(subscription ->
                                subscription.setEnd(Date.from(Instant.now().plus(Duration.ofDays(400)))))
                        .rule())
                .isEqualTo("sal-subscription-end");
        assertThat(refused(subscription -> subscription.setStatus(SubscriptionStatus.ERROR))
                        .rule())
                .isEqualTo("sal-subscription-status");
        assertThat(refused(subscription -> subscription
                                .getChannel()
                                .addExtension(Clinic.BACKPORT + "heartbeat-period", new UnsignedIntType(1)))
                        .rule())
                .isEqualTo("sal-subscription-heartbeat");
        assertThat(refused(subscription -> subscription
                                .getChannel()
                                .addExtension(Clinic.BACKPORT + "heartbeat-period", new StringType("now and then")))
                        .status())
                .isEqualTo(422);
        assertThat(refused(subscription -> subscription.setReason(null)).status())
                .isEqualTo(422);
    }

    @Test
    void a_token_that_may_not_read_what_a_topic_is_about_does_not_subscribe_to_it() {
        RunningServer limited = clinic.as(
                household, household.member("parent"), "user/Subscription.cruds user/Observation.s user/CareTeam.rs");

        Answered ratings = limited.post("/Subscription", Clinic.restHook("new-rating", household, receiver));
        assertThat(ratings.status()).isEqualTo(403);
        assertThat(ratings.rule()).isEqualTo("access-scope");
        assertThat(limited.post("/Subscription", Clinic.restHook("team-change", household, receiver))
                        .status())
                .isEqualTo(201);
        RunningServer without = clinic.as(household, household.member("parent"), "user/CareTeam.rs");
        assertThat(without.post("/Subscription", Clinic.restHook("team-change", household, receiver))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobody_subscribes_without_end() {
        for (int number = 0; number < 4; number++) {
            assertThat(mother.post("/Subscription", Clinic.websocket("new-rating", household))
                            .status())
                    .isEqualTo(201);
        }
        Answered refused = mother.post("/Subscription", Clinic.websocket("new-rating", household));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("sal-subscription-many");
    }

    @Test
    void only_the_subscriber_and_the_privacy_officer_see_a_Subscription() {
        String path = clinic.subscribe(mother, Clinic.restHook("new-rating", household, receiver));
        RunningServer therapist = clinic.as(household, household.member("professional"));
        Subscription own = mother.get(path).as(Subscription.class);

        assertThat(clinic.privacyOfficer().get(path).status()).isEqualTo(200);
        assertThat(mother.get("/Subscription").as(Bundle.class).getEntry()).hasSize(1);
        for (RunningServer somebody : List.of(therapist, clinic.recordsSystem())) {
            assertThat(somebody.get(path).status()).isEqualTo(404);
            assertThat(somebody.get("/Subscription?_summary=count&_id="
                                    + own.getIdElement().getIdPart())
                            .as(Bundle.class)
                            .getTotal())
                    .isZero();
            assertThat(somebody.put(own).status()).isBetween(400, 499);
            assertThat(somebody.get(path + "/$status").status()).isEqualTo(404);
            assertThat(somebody.get("/Subscription/$status?id="
                                    + own.getIdElement().getIdPart())
                            .as(Bundle.class)
                            .getEntry())
                    .isEmpty();
        }
        assertThat(clinic.privacyOfficer()
                        .put(own.setStatus(SubscriptionStatus.OFF))
                        .status())
                .isBetween(400, 499);
        assertThat(clinic.privacyOfficer()
                        .post("/Subscription", Clinic.restHook("new-rating", household, receiver))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobody_subscribes_in_the_name_of_another() {
        Subscription foreign = Clinic.restHook("new-rating", household, receiver);
        foreign.addExtension(
                "https://systemicalliance.org/fhir/StructureDefinition/subscriber",
                new Reference(household.members("parent").get(1)));

        assertThat(mother.post("/Subscription", foreign).status()).isEqualTo(403);
    }

    @Test
    void the_values_of_headers_are_shown_to_nobody_and_kept_when_they_are_sent_back_as_stars() {
        Subscription subscription = Clinic.restHook("new-rating", household, receiver);
        subscription.getChannel().addHeader("Authorization: Bearer sesame");
        String path = clinic.subscribe(mother, subscription);

        Subscription read = mother.get(path).as(Subscription.class);
        assertThat(read.getChannel().getHeader())
                .extracting(StringType::getValue)
                .containsExactly("Authorization: ***");
        assertThat(mother.put(read.setReason("Another reason.")).status()).isEqualTo(200);
        Clinic.await(() -> receiver.ofType("handshake").size() == 2);

        assertThat(receiver.messages())
                .allMatch(message -> message.authorization().equals("Bearer sesame"));
        assertThat(clinic.privacyOfficer().get(path + "/_history").body()).doesNotContain("sesame");
        assertThat(mother.get(path + "/_history").body()).doesNotContain("sesame");
        assertThat(clinic.privacyOfficer().get("/AuditEvent?_count=200").body()).doesNotContain("sesame");
    }

    @Test
    void programs_subscribe_to_what_programs_may_see() {
        RunningServer records = clinic.recordsSystem();
        Subscription everywhere = Clinic.restHook("team-change", household, receiver);
        clinic.subscribe(records, everywhere);
        clinic.subscribe(records, Clinic.websocket("new-rating", household));

        assertThat(records.get("/Subscription?status=active").as(Bundle.class).getEntry())
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void topics_and_the_address_of_websockets_are_in_the_capability_statement() {
        var rest =
                clinic.server().get("/metadata").as(CapabilityStatement.class).getRestFirstRep();

        assertThat(rest.getResource().stream()
                        .filter(resource -> resource.getType().equals("Subscription"))
                        .flatMap(resource -> resource.getExtension().stream())
                        .map(topic -> topic.getValue().primitiveValue()))
                .contains("https://systemicalliance.org/fhir/SubscriptionTopic/possible-strain")
                .hasSize(4);
        assertThat(rest.getExtension())
                .anyMatch(extension -> extension.getValue().primitiveValue().matches("ws://.*/notifications"));
    }

    /** What is answered when a sound Subscription is changed in one place. */
    private Answered refused(Consumer<Subscription> change) {
        Subscription subscription = Clinic.restHook("new-rating", household, receiver);
        change.accept(subscription);
        Answered refused = mother.post("/Subscription", subscription);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        return refused;
    }

    private static void filter(Subscription subscription, String filter) {
        subscription.getCriteriaElement().addExtension(Clinic.BACKPORT + "filter-criteria", new StringType(filter));
    }
}
