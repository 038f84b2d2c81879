package org.systemicalliance.server.platform.web;

import java.net.InetAddress;

/** The server was asked to listen to other machines although it has no access control yet. */
class UnprotectedAddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnprotectedAddressException(InetAddress address) {
        super(
                "The server has no access control yet and therefore listens to this machine only; it was asked to listen to "
                        + (address == null ? "every address" : address.getHostAddress()));
    }
}
