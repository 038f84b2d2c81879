package org.systemicalliance.server.platform.web;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.PayloadTooLargeException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/**
 * Refuses bodies that are too large with 413: at once where the length is announced, else when the limit is passed,
 * so that a body is never held in memory beyond it.
 */
class BodyLimit implements Filter {

    /** How many times the limit is read, and thrown away, before a sender is cut off. */
    private static final long PATIENCE = 5;

    private final long limit;
    private final FhirContext context;

    /** @param limit in bytes */
    BodyLimit(long limit, FhirContext context) {
        this.limit = limit;
        this.context = context;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > limit) {
            letFinish(request.getInputStream());
            refuse((HttpServletResponse) response);
        } else {
            chain.doFilter(new Limited((HttpServletRequest) request), response);
        }
    }

    /** Most clients listen only after they have sent everything; those that never end are cut off. */
    private void letFinish(ServletInputStream body) throws IOException {
        byte[] unread = new byte[1 << 16];
        long left = PATIENCE * limit;
        int count = 0;
        while (count >= 0 && left > 0) {
            count = body.read(unread);
            left -= count;
        }
    }

    private String sentence() {
        return "A body has at most %d bytes.".formatted(limit);
    }

    private void refuse(HttpServletResponse response) throws IOException {
        OperationOutcome outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.TOOLONG)
                .getDetails()
                .setText(sentence());
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("application/fhir+json");
        response.setCharacterEncoding("UTF-8");
        context.newJsonParser().encodeResourceToWriter(outcome, response.getWriter());
    }

    private final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }
    }

    private final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = body.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > limit) {
                letFinish(body);
                throw new PayloadTooLargeException(sentence());
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
