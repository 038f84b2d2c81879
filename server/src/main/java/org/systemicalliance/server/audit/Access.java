package org.systemicalliance.server.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * One access to what is known about people: all that its AuditEvent is going to say.
 *
 * @param interaction code of an interaction, as FHIR lists them
 * @param request id of the request
 * @param caller who asked
 * @param asked what was asked for
 * @param looked what it was about; about nobody where it was refused
 */
record Access(
        Kind kind, Instant moment, String interaction, String request, Caller caller, Question asked, Looked looked) {

    enum Kind {
        READ,
        QUERY,
        CREATE,
        UPDATE,
        DELETE,
        REFUSAL
    }

    /**
     * @param client the program
     * @param person the user it calls for, as {@code Type/id}
     * @param purposes codes of v3-ActReason
     * @param address from where, as the network knows it
     * @param reached under which address it reached the server
     */
    record Caller(
            String client,
            Optional<String> person,
            Set<String> roles,
            Set<String> purposes,
            String address,
            String reached) {}

    /**
     * What is kept of a search, an operation or a refused request; empty of others.
     *
     * @param target what the path names, as {@code Type/id} or {@code Type}
     * @param query the path and, with care, the parameters
     * @param status of HTTP, with which it was refused; else 200
     */
    record Question(String target, String query, int status) {

        static final Question NONE = new Question("", "", 200);
    }
}
