package org.systemicalliance.server.platform.security.demonstration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;
import org.systemicalliance.server.platform.security.SecuritySettings;

/** {@code GET /login}: as whom to go on. The password is filled in where everybody knows it. */
class LoginPage extends OncePerRequestFilter {

    static final String PATH = "/login";

    private final Accounts accounts;

    LoginPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || !request.getServletPath().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean known = accounts.password().equals(SecuritySettings.KNOWN_PASSWORD);
        String password = known
                ? Page.hidden("password", accounts.password())
                : "<p><label>Password <input type=\"password\" name=\"password\" required></label></p>";
        String problem =
                request.getParameter("error") == null ? "" : "<p class=\"problem\">The password is another one.</p>";
        String people = accounts.all().stream()
                .map(account -> Page.choice("username", account.username(), account.name(), account.part()))
                .collect(Collectors.joining("\n"));
        Page.write(
                response,
                "Who are you?",
                "<p>Everybody here is invented.</p>%s<form method=\"post\" action=\"%s\">%s%s%s</form>"
                        .formatted(problem, PATH, Page.proof(request), password, people));
    }
}
