package org.systemicalliance.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Subscription;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;

/** Notifications over websockets, heard by a program that really listens. */
class WebsocketIT {

    private static final int POLICY_VIOLATION = 1008;

    private final Clinic clinic = Clinic.get();
    private Household household;
    private String mother;
    private RunningServer subscriber;

    @BeforeEach
    void aFamilyMovesIn() {
        household = clinic.moveIn();
        mother = household.member("parent");
        subscriber = clinic.as(household, mother);
    }

    @Test
    void who_shows_a_token_is_told_what_happens() {
        String path = clinic.subscribe(subscriber, Clinic.websocket("new-rating", household));
        Parameters binding = binding(path);
        try (Listener listener = new Listener(value(binding, "websocket-url"))) {
            listener.say("bind-with-token " + value(binding, "token"));
            assertThat(listener.message(1)).contains("\"handshake\"");

            Observation rating = clinic.answered(household, mother, household.child());

            assertThat(listener.message(2))
                    .contains(
                            "\"event-notification\"",
                            "/Observation/" + rating.getIdElement().getIdPart())
                    .doesNotContain("valueQuantity");
        }
    }

    @Test
    void what_happens_while_nobody_listens_waits() {
        String path = clinic.subscribe(subscriber, Clinic.websocket("new-rating", household));
        Observation rating = clinic.answered(household, mother, household.child());

        Parameters binding = binding(path);
        try (Listener listener = new Listener(value(binding, "websocket-url"))) {
            listener.say("bind-with-token " + value(binding, "token"));
            assertThat(listener.message(2)).contains(rating.getIdElement().getIdPart());
        }
    }

    @Test
    void classic_R4_is_served_with_a_ping() {
        Subscription classic = Clinic.websocket("new-rating", household);
        classic.getChannel().setPayloadElement(null);
        String path = clinic.subscribe(subscriber, classic);
        String id = path.substring("/Subscription/".length());
        Parameters binding = binding(path);
        try (Listener listener = new Listener(value(binding, "websocket-url"))) {
            listener.say("bind-with-token " + value(binding, "token"));
            assertThat(listener.message(1)).isEqualTo("bound " + id);

            clinic.answered(household, mother, household.child());

            assertThat(listener.message(2)).isEqualTo("ping " + id);
        }
    }

    @Test
    void a_token_counts_once_and_without_one_nobody_stays() {
        String path = clinic.subscribe(subscriber, Clinic.websocket("new-rating", household));
        Parameters binding = binding(path);
        String url = value(binding, "websocket-url");
        try (Listener first = new Listener(url)) {
            first.say("bind-with-token " + value(binding, "token")).message(1);
        }
        for (String said : new String[] {
            "bind-with-token " + value(binding, "token"),
            "bind " + path.substring("/Subscription/".length()),
            "bind-with-token guess"
        }) {
            try (Listener listener = new Listener(url)) {
                listener.say(said);
                Clinic.await(() -> listener.closedWith() != 0);
                assertThat(listener.closedWith()).isEqualTo(POLICY_VIOLATION);
                assertThat(listener.messages()).isEmpty();
            }
        }
    }

    @Test
    void a_token_is_given_for_ones_own_websockets_only() {
        String path = clinic.subscribe(subscriber, Clinic.websocket("new-rating", household));
        RunningServer stranger = clinic.as(household, household.member("professional"));

        assertThat(stranger.get(path + "/$get-ws-binding-token").status()).isBetween(400, 499);
        assertThat(stranger.post(path + "/$get-ws-binding-token", new Parameters())
                        .status())
                .isEqualTo(404);
        Answered none = stranger.post("/Subscription/$get-ws-binding-token", new Parameters());
        assertThat(none.status()).isEqualTo(422);
        assertThat(none.rule()).isEqualTo("sal-subscription-bind");
    }

    @Test
    void who_comes_without_a_websocket_is_told_to_open_one() throws Exception {
        String url = clinic.server().base().replace("/fhir", SocketDoor.PATH);
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(426);
        assertThat(answer.headers().firstValue("Upgrade")).contains("websocket");
    }

    private Parameters binding(String path) {
        Answered answer = subscriber.post(path + "/$get-ws-binding-token", new Parameters());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.as(Parameters.class);
    }

    private static String value(Parameters parameters, String name) {
        return parameters.getParameter(name).getValue().primitiveValue();
    }
}
