package org.systemicalliance.server.notification;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program that listens on a websocket. */
final class Listener implements WebSocket.Listener, AutoCloseable {

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final StringBuilder partial = new StringBuilder();
    private final WebSocket socket;
    private volatile int closedWith;

    Listener(String url) {
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(url), this)
                .join();
    }

    Listener say(String message) {
        socket.sendText(message, true).join();
        return this;
    }

    List<String> messages() {
        return messages;
    }

    /** Waits for so many messages, and gives the last. */
    String message(int count) {
        Clinic.await(() -> messages.size() >= count);
        return messages.get(count - 1);
    }

    /** The reason for which the other side ended it; 0 as long as it did not. */
    int closedWith() {
        return closedWith;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            messages.add(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closedWith = code;
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
