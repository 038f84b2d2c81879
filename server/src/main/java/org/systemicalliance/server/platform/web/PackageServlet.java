package org.systemicalliance.server.platform.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.systemicalliance.profiles.ConformanceResources;

/** {@code GET /package.tgz}: the FHIR package {@code systemicalliance.fhir}, with snapshots. */
class PackageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/gzip");
        response.setHeader("Content-Disposition", "attachment; filename=\"systemicalliance.fhir.tgz\"");
        try (InputStream archive = ConformanceResources.openPackage()) {
            archive.transferTo(response.getOutputStream());
        }
    }
}
