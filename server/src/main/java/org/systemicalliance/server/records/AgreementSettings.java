package org.systemicalliance.server.records;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who decides about asking, under {@code alliance.agreement.*}.
 *
 * @param recorded whether permission and assent have to be on record as Consents before anybody is asked; where they are
 *     kept on paper, false, and only what is recorded as a refusal counts
 * @param majority the age in years from which a child decides alone
 */
@ConfigurationProperties("alliance.agreement")
public record AgreementSettings(
        @DefaultValue("true") boolean recorded,
        @DefaultValue("18") int majority) {}
