package org.systemicalliance.server.platform.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences what a stack trace would hide. */
class UnsafeSettingsAnalyzer extends AbstractFailureAnalyzer<UnsafeSettingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeSettingsException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
