package org.systemicalliance.server.platform.security;

/** Whoever lets accounts in by name and password. Only the demonstration does. */
public interface Passwords {

    /** @throws InvalidTokenException if there is no such account or its password is another */
    Grant grantOf(String username, String password);
}
