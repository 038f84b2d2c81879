package org.systemicalliance.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;

/** What was to be told when a server stopped is told when it starts again. */
class NotificationRestartIT {

    @Test
    void what_could_not_be_told_before_a_restart_is_told_after_it(@TempDir Path folder) {
        try (Receiver receiver = new Receiver()) {
            String database = "--alliance.database.url=jdbc:h2:file:" + folder.resolve("alliance");
            RunningServer before = RunningServer.with(database, "--alliance.notifications.first-pause=1s");
            Household household = Household.moveIn(before);
            String path = "/Subscription/"
                    + before.post("/Subscription", Clinic.restHook("new-rating", household, receiver))
                            .id();
            Clinic.await(() -> !receiver.ofType("handshake").isEmpty());
            Clinic.await(() -> Clinic.status(before, path).toCode().equals("active"));

            receiver.refuse(1000);
            QuestionnaireResponse answer = household.answer(household.member("parent"), household.child());
            Answered stored = before.post("/QuestionnaireResponse", answer);
            assertThat(stored.status()).isEqualTo(201);
            Clinic.await(() -> receiver.messages().size() > 1);
            before.stop();
            assertThat(receiver.ofType("event-notification")).isEmpty();

            receiver.refuse(0);
            RunningServer after = RunningServer.with(database);
            try {
                assertThat(receiver.event(1).event("focus").orElseThrow())
                        .endsWith("/Observation/rating-" + stored.id());
            } finally {
                after.stop();
            }
        }
    }
}
