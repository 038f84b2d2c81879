package org.systemicalliance.server.platform.security.demonstration;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The authorization server, in a context of its own that is made for the first request to it: who never asks for a token
 * does not wait for it when the server starts.
 */
class Demonstration implements Filter, DisposableBean {

    private final ApplicationContext server;
    private AnnotationConfigApplicationContext context;

    Demonstration(ApplicationContext server) {
        this.server = server;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        filters().doFilter(request, response, chain);
    }

    private synchronized Filter filters() {
        if (context == null) {
            var made = new AnnotationConfigApplicationContext();
            made.setParent(server);
            made.register(AuthorizationServer.class);
            made.refresh();
            context = made;
        }
        return context.getBean("springSecurityFilterChain", Filter.class);
    }

    @Override
    public synchronized void destroy() {
        if (context != null) {
            context.close();
        }
    }
}
