package org.systemicalliance.server.exchange;

import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;

/**
 * What a form is for.
 *
 * @param canonical its canonical, with version
 * @param dyadType the kind of pair it is about
 * @param informant who answers it
 * @param partner about whom
 */
public record FormPurpose(String canonical, DyadType dyadType, AgentRole informant, AgentRole partner) {

    /** Empty where the answers to a Questionnaire are not rated. */
    public static Optional<FormPurpose> of(Questionnaire questionnaire) {
        return Optional.ofNullable(questionnaire.getExtensionByUrl(Guide.FORM_SCORING))
                .map(scoring -> new FormPurpose(
                        questionnaire.getUrl() + "|" + questionnaire.getVersion(),
                        DyadType.of(code(scoring, "dyadType")),
                        AgentRole.of(code(scoring, "informant")),
                        AgentRole.of(code(scoring, "partner"))));
    }

    private static String code(Extension scoring, String name) {
        return scoring.getExtensionString(name);
    }
}
