package org.systemicalliance.server.notification;

/** Takes a message to a receiver. */
interface Courier {

    /**
     * Returns when it was received.
     *
     * @param message a Bundle; empty where nothing is told but that something happened
     */
    void send(KeptSubscription kept, String message) throws UndeliverableException;
}
