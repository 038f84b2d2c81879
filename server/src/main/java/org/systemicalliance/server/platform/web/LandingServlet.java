package org.systemicalliance.server.platform.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** {@code GET /}: what this is and where to begin. */
class LandingServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/web/index.html";
    private static final String PLACE = "<!-- notices -->";

    private final transient List<Notice> notices;

    LandingServlet(List<Notice> notices) {
        this.notices = notices;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        try (InputStream page = LandingServlet.class.getResourceAsStream(PAGE)) {
            String told = notices.stream().map(Notice::html).collect(Collectors.joining("\n"));
            response.getWriter().print(new String(page.readAllBytes(), StandardCharsets.UTF_8).replace(PLACE, told));
        }
    }
}
