package org.systemicalliance.server.platform.security.demonstration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code GET /consent}: what an app asks for, to be allowed or refused as a whole. */
class ConsentPage extends OncePerRequestFilter {

    static final String PATH = "/consent";

    private final Clients clients;

    ConsentPage(Clients clients) {
        this.clients = clients;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        RegisteredClient client = clients.findByClientId(request.getParameter("client_id"));
        String asked = request.getParameter("scope");
        String state = request.getParameter("state");
        if (client == null || asked == null || state == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        List<String> scopes = List.of(asked.split(" "));
        Page.write(
                response,
                client.getClientName() + " asks for access",
                "<ul>%s</ul>%s%s"
                        .formatted(
                                scopes.stream()
                                        .map(scope -> "<li>" + Page.text(ScopeInWords.of(scope)) + "</li>")
                                        .distinct()
                                        .collect(Collectors.joining()),
                                form(
                                        client,
                                        state,
                                        allowed(scopes),
                                        "Allow",
                                        "It sees nothing that you may not see yourself."),
                                form(client, state, "", "Refuse", "It learns nothing.")));
    }

    private static String allowed(List<String> scopes) {
        return scopes.stream().map(scope -> Page.hidden("scope", scope)).collect(Collectors.joining());
    }

    /** The authorization server recognizes its own page by the state. */
    private static String form(RegisteredClient client, String state, String scopes, String label, String explanation) {
        return "<form method=\"post\" action=\"/oauth2/authorize\">%s%s%s%s</form>"
                .formatted(
                        Page.hidden("client_id", client.getClientId()),
                        Page.hidden("state", state),
                        scopes,
                        "<button>%s<small>%s</small></button>".formatted(Page.text(label), Page.text(explanation)));
    }
}
