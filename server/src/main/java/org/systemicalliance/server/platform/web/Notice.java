package org.systemicalliance.server.platform.web;

/** A part of the landing page that depends on how the server is set up. Whoever has one contributes a bean. */
public interface Notice {

    /** HTML, escaped where needed. */
    String html();
}
