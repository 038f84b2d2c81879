package org.systemicalliance.server.platform.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.systemicalliance.server.platform.content.Filling;
import org.systemicalliance.server.platform.content.Filling.State;

/**
 * {@code GET /health}: 200 when everything is in place, 503 while the guide and the stories are still being stored or
 * when that failed. FHIR is answered in either case.
 */
class HealthServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Filling filling;

    HealthServlet(Filling filling) {
        this.filling = filling;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        State state = filling.state();
        response.setStatus(
                state == State.READY ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().printf("{\"status\":\"%s\"}%n", state.name().toLowerCase(Locale.ROOT));
    }
}
