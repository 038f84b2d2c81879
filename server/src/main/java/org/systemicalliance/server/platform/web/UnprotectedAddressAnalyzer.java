package org.systemicalliance.server.platform.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences what a stack trace would hide. */
class UnprotectedAddressAnalyzer extends AbstractFailureAnalyzer<UnprotectedAddressException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnprotectedAddressException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".", "Set server.address to a loopback address, such as 127.0.0.1.", cause);
    }
}
