package org.systemicalliance.server.platform.security.demonstration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.systemicalliance.server.platform.security.BaseUrl;
import org.systemicalliance.server.platform.security.demonstration.Children.Child;
import org.systemicalliance.server.platform.security.demonstration.Launches.Launch;

/**
 * {@code /launch}: stands for a records system that has a child's chart open and starts an app from there (an EHR
 * launch). An app is started where it is registered to be, on the loopback address at any port.
 */
class LaunchPage extends OncePerRequestFilter {

    static final String PATH = "/launch";

    private final Accounts accounts;
    private final Clients clients;
    private final Children children;
    private final Launches launches;
    private final BaseUrl base;

    LaunchPage(Accounts accounts, Clients clients, Children children, Launches launches, BaseUrl base) {
        this.accounts = accounts;
        this.clients = clients;
        this.children = children;
        this.launches = launches;
        this.base = base;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Account user = accounts.find(request.getUserPrincipal().getName()).orElseThrow();
        List<Child> choice = user.person().map(children::of).orElse(List.of());
        if (request.getMethod().equals("POST")) {
            start(request, response, user, choice);
        } else {
            show(request, response, choice);
        }
    }

    private void start(HttpServletRequest request, HttpServletResponse response, Account user, List<Child> choice)
            throws IOException {
        String address = Optional.ofNullable(request.getParameter("address")).orElse("");
        Optional<RegisteredClient> app = clients.all().stream()
                .filter(client -> isStartedAt(client, address))
                .findFirst();
        Optional<Child> child = choice.stream()
                .filter(one -> one.id().equals(request.getParameter("child")))
                .findFirst();
        if (app.isEmpty() || child.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            Page.write(response, "Nothing to start", "<p>No app is registered to be started there for this child.</p>");
            return;
        }
        String launch = launches.begin(
                new Launch(user.username(), app.get().getClientId(), child.get().id()));
        response.sendRedirect(UriComponentsBuilder.fromUriString(address)
                .queryParam("iss", base.fhir(request))
                .queryParam("launch", launch)
                .encode()
                .toUriString());
    }

    private static boolean isStartedAt(RegisteredClient client, String address) {
        String registered = client.getClientSettings().getSetting(ClientFile.LAUNCH_ADDRESS);
        return registered != null
                && (registered.equals(address) || (isLoopback(registered) && registered.equals(withoutPort(address))));
    }

    private static boolean isLoopback(String address) {
        return address.startsWith("http://127.0.0.1/");
    }

    private static String withoutPort(String address) {
        return address.replaceFirst("^(http://127\\.0\\.0\\.1):\\d{1,5}/", "$1/");
    }

    private void show(HttpServletRequest request, HttpServletResponse response, List<Child> choice) throws IOException {
        String apps = clients.all().stream()
                .map(client -> (String) client.getClientSettings().getSetting(ClientFile.LAUNCH_ADDRESS))
                .filter(address -> address != null)
                .map(address -> "<option value=\"%s\">".formatted(Page.text(address)))
                .collect(Collectors.joining());
        String buttons = choice.stream()
                .map(child -> Page.choice("child", child.id(), child.name(), "Start the app with this child's chart"))
                .collect(Collectors.joining());
        String form = """
                <p>Start an app from the chart of a child, as a records system does.</p>
                <form method="post" action="%s">%s
                <p><label>Address of the app <input name="address" list="apps" required></label>
                <datalist id="apps">%s</datalist></p>
                %s</form>""".formatted(PATH, Page.proof(request), apps, buttons);
        Page.write(response, "Start an app", choice.isEmpty() ? "<p>You are in no child's system of care.</p>" : form);
    }
}
