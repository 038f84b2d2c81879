package org.systemicalliance.server.notification;

/** A message did not reach its receiver. The sentence is for the subscriber. */
class UndeliverableException extends Exception {

    private static final long serialVersionUID = 1L;

    UndeliverableException(String sentence) {
        super(sentence);
    }
}
