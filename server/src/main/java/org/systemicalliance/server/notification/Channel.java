package org.systemicalliance.server.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The way by which somebody is told.
 *
 * @param endpoint address of a rest-hook; empty for a websocket
 * @param headers lines that are sent with it, {@code Name: value}. They may hold secrets
 * @param heartbeat after how long without anything to tell a sign of life is sent; zero for never
 */
record Channel(Kind kind, String endpoint, List<String> headers, Content content, Format format, Duration heartbeat) {

    /** How it is told. */
    enum Kind {
        REST_HOOK,
        WEBSOCKET
    }

    /** How much is told. The thing itself never is. */
    enum Content {
        /** As classic R4 does: an empty request, or a ping. */
        NOTHING,
        /** A Bundle that says that something happened. */
        EMPTY,
        /** A Bundle that also names what it happened to. */
        ID_ONLY
    }

    /** How a Bundle is written. */
    enum Format {
        JSON("application/fhir+json"),
        XML("application/fhir+xml");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        static Optional<Format> of(String mediaType) {
            return List.of(values()).stream()
                    .filter(format -> format.mediaType.equals(mediaType))
                    .findFirst();
        }
    }

    Channel {
        headers = List.copyOf(headers);
    }

    /** Whether it has to be proved that somebody is there who wants to be told. */
    boolean needsHandshake() {
        return kind == Kind.REST_HOOK && content != Content.NOTHING;
    }

    /** Header values have no place in a log. */
    @Override
    public String toString() {
        return "Channel[%s, %s]".formatted(kind, content);
    }
}
