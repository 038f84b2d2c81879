package org.systemicalliance.server.notification;

import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The websockets that are open here, and to which Subscriptions they are bound. */
class Sockets implements Courier {

    private static final int MOST = 2000;

    /** Tomcat's name for how long it waits for somebody who does not read what is sent. */
    private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private static final long LONGEST_SEND_MILLIS = 2000;

    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);

    private final Map<Session, Set<String>> bound = new ConcurrentHashMap<>();

    /** Whether no more can be opened. */
    boolean areFull() {
        return bound.size() >= MOST;
    }

    void open(Session session) {
        session.getUserProperties().put(SEND_TIMEOUT, LONGEST_SEND_MILLIS);
        bound.put(session, ConcurrentHashMap.newKeySet());
    }

    void bind(Session session, String subscription) {
        bound.computeIfPresent(session, (same, subscriptions) -> {
            subscriptions.add(subscription);
            return subscriptions;
        });
    }

    void forget(Session session) {
        bound.remove(session);
    }

    /** The Subscriptions that somebody listens to. */
    Set<String> subscriptions() {
        Set<String> subscriptions = ConcurrentHashMap.newKeySet();
        bound.values().forEach(subscriptions::addAll);
        return subscriptions;
    }

    @Override
    public void send(KeptSubscription kept, String message) throws UndeliverableException {
        boolean received = false;
        for (Map.Entry<Session, Set<String>> socket : bound.entrySet()) {
            if (socket.getValue().contains(kept.literal())) {
                received |= write(socket.getKey(), message.isEmpty() ? "ping " + kept.id() : message);
            }
        }
        if (!received) {
            throw new UndeliverableException("Nobody listens.");
        }
    }

    /** Writes one message after the other; a session cannot be written to by two at a time. */
    boolean write(Session session, String text) {
        try {
            synchronized (session) {
                session.getBasicRemote().sendText(text);
            }
            return true;
        } catch (IOException | IllegalStateException gone) {
            giveUp(session);
            return false;
        }
    }

    /**
     * Shows those on the other side, and what is in between, that the connection is in use. One that is bound to nothing
     * is left to its limit of idleness.
     */
    void keepAlive() {
        bound.forEach((session, subscriptions) -> {
            if (subscriptions.isEmpty()) {
                return;
            }
            try {
                synchronized (session) {
                    session.getBasicRemote().sendPing(ByteBuffer.allocate(0));
                }
            } catch (IOException | IllegalStateException gone) {
                giveUp(session);
            }
        });
    }

    /** Who does not read is waited for once. */
    private void giveUp(Session session) {
        forget(session);
        try {
            session.close();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A websocket was closed already", gone);
        }
    }
}
