package org.systemicalliance.server.platform.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** {@code GET /}: what this is and where to begin. */
class LandingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/web/index.html";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (InputStream page = LandingServlet.class.getResourceAsStream(PAGE)) {
            page.transferTo(response.getOutputStream());
        }
    }
}
