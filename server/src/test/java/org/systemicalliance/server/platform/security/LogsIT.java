package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.systemicalliance.server.RunningServer;

/** The log is read by people who may not know what a child said, nor get in. */
class LogsIT {

    private static final String WORD = "Quetzalcoatl";

    private final RunningServer server = RunningServer.guarded();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void leave() {
        root.detachAppender(log);
    }

    @Test
    void whatever_a_caller_sends_is_not_in_the_log() {
        RunningServer mother = server.as("liza");
        List.of(
                        "/Patient/" + WORD,
                        "/Patient?name=" + WORD,
                        "/Patient?" + WORD + "=1",
                        "/Observation?date=" + WORD,
                        "/" + WORD,
                        "/Patient/mateo/$" + WORD,
                        "/Observation?_sort=" + WORD)
                .forEach(mother::get);
        List.of(
                        "{\"resourceType\":\"Consent\",\"id\":\"" + WORD + "\"",
                        "{\"resourceType\":\"Consent\",\"status\":\"" + WORD + "\"}",
                        "{\"resourceType\":\"" + WORD + "\"}",
                        "{\"resourceType\":\"Consent\",\"patient\":{\"reference\":\"Patient/" + WORD + "\"}}",
                        WORD)
                .forEach(body -> mother.post("/Consent", body));
        server.as(WORD).get("/Patient");
        server.bearing(WORD).get("/Patient");

        assertThat(logged()).doesNotContain(WORD);
    }

    @Test
    void who_calls_with_a_token_is_not_there_either() {
        server.bearing("eyJhbGciOiJub25lIn0." + WORD).get("/Patient/mateo");
        server.send("/Patient", request -> request.header("Authorization", "Basic " + WORD)
                .GET());
        server.send("/Patient", request -> request.header("X-Request-Id", WORD).GET());

        assertThat(logged()).doesNotContain(WORD);
    }

    private String logged() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }
}
