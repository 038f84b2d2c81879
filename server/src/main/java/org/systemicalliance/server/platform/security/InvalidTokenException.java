package org.systemicalliance.server.platform.security;

/** A token, or the password of an account, that does not let anybody in. Its message is told to the caller. */
public class InvalidTokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidTokenException(String sentence) {
        super(sentence);
    }
}
