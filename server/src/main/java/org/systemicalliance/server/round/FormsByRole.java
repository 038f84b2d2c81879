package org.systemicalliance.server.round;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Questionnaire;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.exchange.FormPurpose;

/** The forms of the guide by who answers them about which kind of pair. */
class FormsByRole {

    private final ConformanceResources guide;

    FormsByRole(ConformanceResources guide) {
        this.guide = guide;
    }

    Optional<FormPurpose> of(DyadType type, AgentRole informant) {
        return all().stream()
                .filter(form -> form.dyadType() == type && form.informant() == informant)
                .findFirst();
    }

    /** With or without the version of the guide. */
    Optional<Questionnaire> find(String canonical) {
        return guide.find(Questionnaire.class, canonical);
    }

    private List<FormPurpose> all() {
        return guide.all(Questionnaire.class).stream()
                .flatMap(questionnaire -> FormPurpose.of(questionnaire).stream())
                .toList();
    }
}
