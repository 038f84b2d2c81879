package org.systemicalliance.server.notification;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens websockets. Anybody may open one, and is told nothing by it before showing a token of {@code
 * $get-ws-binding-token}; who has none to show is asked to leave.
 */
class SocketDoor extends HttpFilter {

    static final String PATH = "/notifications";

    private static final long serialVersionUID = 1L;
    private static final int UPGRADE_REQUIRED = 426;
    private static final int LONGEST_MESSAGE = 1024;
    private static final long UNBOUND_MILLIS = 30_000;
    private static final Pattern BIND = Pattern.compile("bind-with-token:?\\s+(\\S+)");

    private final transient Sockets sockets;
    private final transient BindingTokens tokens;
    private final transient SubscriptionTable subscriptions;
    private final transient NotificationWriter writer;

    SocketDoor(Sockets sockets, BindingTokens tokens, SubscriptionTable subscriptions, NotificationWriter writer) {
        this.sockets = sockets;
        this.tokens = tokens;
        this.subscriptions = subscriptions;
        this.writer = writer;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            response.setHeader("Upgrade", "websocket");
            response.sendError(UPGRADE_REQUIRED);
        } else if (sockets.areFull()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            upgrade(request, response);
        }
    }

    private void upgrade(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var container = (ServerContainer) request.getServletContext().getAttribute(ServerContainer.class.getName());
        ServerEndpointConfig config = ServerEndpointConfig.Builder.create(Visit.class, PATH)
                .configurator(new ServerEndpointConfig.Configurator() {
                    @Override
                    public <T> T getEndpointInstance(Class<T> type) {
                        return type.cast(new Visit());
                    }
                })
                .build();
        try {
            container.upgradeHttpToWebSocket(request, response, config, Map.of());
        } catch (DeploymentException e) {
            throw new ServletException(e);
        }
    }

    /** One connection. */
    private final class Visit extends Endpoint {

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            session.setMaxTextMessageBufferSize(LONGEST_MESSAGE);
            session.setMaxBinaryMessageBufferSize(LONGEST_MESSAGE);
            session.setMaxIdleTimeout(UNBOUND_MILLIS);
            session.addMessageHandler(String.class, message -> received(session, message));
            sockets.open(session);
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            sockets.forget(session);
        }

        private void received(Session session, String message) {
            Matcher bind = BIND.matcher(message.strip());
            Optional<List<String>> bound = bind.matches() ? tokens.redeem(bind.group(1)) : Optional.empty();
            if (bound.isEmpty()) {
                leave(session);
                return;
            }
            session.setMaxIdleTimeout(0);
            bound.get().stream()
                    .map(subscriptions::find)
                    .flatMap(Optional::stream)
                    .forEach(kept -> greet(session, kept));
        }

        private void greet(Session session, KeptSubscription kept) {
            String handshake = writer.handshake(kept);
            sockets.write(session, handshake.isEmpty() ? "bound " + kept.id() : handshake);
            sockets.bind(session, kept.literal());
        }

        private void leave(Session session) {
            try {
                session.close(new CloseReason(
                        CloseCodes.VIOLATED_POLICY, "Send bind-with-token and a token of $get-ws-binding-token."));
            } catch (IOException gone) {
                sockets.forget(session);
            }
        }
    }
}
