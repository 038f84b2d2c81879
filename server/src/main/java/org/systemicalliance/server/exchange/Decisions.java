package org.systemicalliance.server.exchange;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.agreement.Decision;
import org.systemicalliance.alliance.agreement.Decision.Kind;

/** Decisions about being asked, read from Consents. */
public final class Decisions {

    private Decisions() {}

    /** What a Consent decides; nothing if it is not in force or about something else. One of two people makes two. */
    public static Stream<Decision> of(Consent consent) {
        Optional<LocalDate> made = Days.first(consent.getDateTimeElement());
        if (consent.getStatus() != ConsentState.ACTIVE || consent.getProvision().getType() == null || made.isEmpty()) {
            return Stream.empty();
        }
        boolean permits = consent.getProvision().getType() == ConsentProvisionType.PERMIT;
        Set<String> about = consent.getProvision().getActor().stream()
                .flatMap(actor -> References.literal(actor.getReference()).stream())
                .collect(Collectors.toSet());
        return kinds(consent).flatMap(kind -> consent.getPerformer().stream()
                .flatMap(performer -> References.literal(performer).stream())
                .map(by -> new Decision(
                        kind,
                        by,
                        permits,
                        about,
                        made.get(),
                        Days.span(consent.getProvision().getPeriod()))));
    }

    /**
     * Refuses a decision that could not be told from others, because it does not say when it was made: it would be of no
     * effect without anybody noticing.
     *
     * @throws RuleViolation if it has no time
     */
    public static void requireReadable(Consent consent) {
        boolean decides = consent.getStatus() == ConsentState.ACTIVE
                && kinds(consent).findAny().isPresent();
        if (decides && Days.first(consent.getDateTimeElement()).isEmpty()) {
            throw new RuleViolation("sal-consent-date", "Consent.dateTime", "A decision says when it was made.");
        }
    }

    private static Stream<Kind> kinds(Consent consent) {
        Set<String> codes = consent.getCategory().stream()
                .flatMap(category -> category.getCoding().stream())
                .filter(coding -> Guide.PERMISSION_CATEGORY.equals(coding.getSystem()))
                .map(Coding::getCode)
                .collect(Collectors.toSet());
        return Stream.of(Kind.values()).filter(kind -> codes.contains(kind.code()));
    }
}
