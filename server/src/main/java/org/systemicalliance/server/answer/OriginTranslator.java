package org.systemicalliance.server.answer;

import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Provenance.ProvenanceAgentComponent;
import org.hl7.fhir.r4.model.Provenance.ProvenanceEntityRole;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.answer.Claim;
import org.systemicalliance.server.exchange.Guide;

/** Writes where a rating comes from: who said it, who entered it, what computed it, from which answer. */
final class OriginTranslator {

    private static final String PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

    private OriginTranslator() {}

    static Provenance origin(Claim claim, String answer, Instant recorded) {
        String rating = RatingIds.ratingOf(answer);
        Provenance origin = new Provenance();
        origin.setId("Provenance/" + RatingIds.originOf(rating));
        origin.getMeta().addProfile(Guide.profile("rating-provenance"));
        origin.addTarget(new Reference("Observation/" + rating));
        origin.setRecorded(Date.from(recorded));
        origin.addAgent(agent("informant", new Reference(claim.informant())));
        origin.addAgent(agent("enterer", new Reference(claim.recorder())));
        origin.addAgent(agent("assembler", new Reference().setDisplay("Systemic Alliance FHIR server")));
        origin.addEntity()
                .setRole(ProvenanceEntityRole.SOURCE)
                .setWhat(new Reference("QuestionnaireResponse/" + answer));
        return origin;
    }

    private static ProvenanceAgentComponent agent(String type, Reference who) {
        return new ProvenanceAgentComponent()
                .setType(new CodeableConcept(new Coding().setSystem(PARTICIPANT).setCode(type)))
                .setWho(who);
    }
}
