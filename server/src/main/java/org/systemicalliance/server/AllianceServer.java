package org.systemicalliance.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the server. Everything else contributes itself. */
@SpringBootApplication
public class AllianceServer {

    public static void main(String[] arguments) {
        SpringApplication.run(AllianceServer.class, arguments);
    }
}
