package org.systemicalliance.server.platform.security.demonstration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.systemicalliance.server.platform.security.demonstration.Children.Child;
import org.systemicalliance.server.platform.security.demonstration.Launches.Launch;

/**
 * Where an app starts alone and asks for a child ({@code launch/patient}), lets the user choose one before the request
 * goes on, and puts the choice into it as a launch. Who has one child is not asked.
 */
class ChildChoice extends OncePerRequestFilter {

    static final String PATH = "/child";
    private static final String AUTHORIZE = "/oauth2/authorize";

    private final Accounts accounts;
    private final Children children;
    private final Launches launches;

    ChildChoice(Accounts accounts, Children children, Launches launches) {
        this.accounts = accounts;
        this.children = children;
        this.launches = launches;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        boolean asks = path.equals(AUTHORIZE)
                && request.getMethod().equals("GET")
                && request.getParameter("launch") == null
                && scopes(request).contains("launch/patient");
        return !asks && !path.equals(PATH);
    }

    private static List<String> scopes(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("scope"))
                .map(scope -> Arrays.asList(scope.split(" ")))
                .orElse(List.of());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Account> user = Optional.ofNullable(
                        SecurityContextHolder.getContext().getAuthentication())
                .map(Principal::getName)
                .flatMap(accounts::find);
        if (user.isEmpty()) {
            // First they log in, and come here again.
            chain.doFilter(request, response);
            return;
        }
        List<Child> choice = user.get().person().map(children::of).orElse(List.of());
        Optional<Child> chosen = choice.size() == 1
                ? Optional.of(choice.get(0))
                : choice.stream()
                        .filter(child -> child.id().equals(request.getParameter("child")))
                        .findFirst();
        if (chosen.isPresent()) {
            goOn(request, response, user.get(), chosen.get());
        } else {
            ask(request, response, choice);
        }
    }

    private void goOn(HttpServletRequest request, HttpServletResponse response, Account user, Child child)
            throws IOException {
        String launch = launches.begin(new Launch(user.username(), request.getParameter("client_id"), child.id()));
        response.sendRedirect(AUTHORIZE + "?" + request.getQueryString() + "&launch=" + launch);
    }

    private static void ask(HttpServletRequest request, HttpServletResponse response, List<Child> choice)
            throws IOException {
        String buttons = choice.stream()
                .map(child -> Page.choice("child", child.id(), child.name(), "Patient/" + child.id()))
                .collect(Collectors.joining("\n"));
        String form = "<form method=\"post\" action=\"%s?%s\">%s%s</form>"
                .formatted(PATH, Page.text(request.getQueryString()), Page.proof(request), buttons);
        Page.write(
                response,
                "Which child is this about?",
                choice.isEmpty() ? "<p>You are in no child's system of care.</p>" : form);
    }
}
