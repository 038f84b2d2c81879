package org.systemicalliance.server.platform.security;

/** The settings would leave children's data open, so the server does not start. */
class UnsafeSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param reason why the server does not start, a sentence
     * @param remedy what to set instead, a sentence
     */
    UnsafeSettingsException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
