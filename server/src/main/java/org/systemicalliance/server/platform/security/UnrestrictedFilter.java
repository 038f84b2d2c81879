package org.systemicalliance.server.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands in place of {@link GrantFilter} where access control is switched off: everybody may do everything. */
class UnrestrictedFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Grant.ATTRIBUTE, Grant.unrestricted());
        chain.doFilter(request, response);
    }
}
