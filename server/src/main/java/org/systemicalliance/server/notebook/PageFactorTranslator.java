package org.systemicalliance.server.notebook;

import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.notebook.PageFactor;
import org.systemicalliance.server.exchange.Factors;
import org.systemicalliance.server.exchange.References;

/** Writes what follows from a page as an Observation of profile {@code alliance-factor}. */
final class PageFactorTranslator {

    private static final String GOAL = "http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal";

    private PageFactorTranslator() {}

    static Observation observation(QuestionnaireResponse page, PageFactor noted) {
        String id = page.getIdElement().getIdPart();
        Observation factor = Factors.observation(
                noted.code(), References.literal(page.getSubject()).orElseThrow());
        factor.setId("Observation/" + PageFactorIds.of(id, noted));
        factor.setStatus(
                page.getStatus() == QuestionnaireResponseStatus.AMENDED
                        ? ObservationStatus.AMENDED
                        : ObservationStatus.FINAL);
        noted.goal().ifPresent(goal -> factor.addExtension(GOAL, new Reference().setDisplay(goal)));
        noted.dyad().ifPresent(dyad -> factor.addFocus(new Reference(dyad.id())));
        References.literal(page.getEncounter()).ifPresent(session -> factor.setEncounter(new Reference(session)));
        factor.setEffective(page.getAuthoredElement().copy());
        factor.addPerformer(new Reference(noted.reporter()));
        factor.setValue(Factors.written(noted.value()));
        factor.addDerivedFrom(new Reference("QuestionnaireResponse/" + id));
        return factor;
    }

    /** What a factor says, and whether it stands; whether it was amended on the way does not matter. */
    static Observation bare(Observation factor) {
        Observation bare = new Observation();
        boolean takenBack = factor.getStatus() == ObservationStatus.ENTEREDINERROR;
        bare.setStatus(takenBack ? ObservationStatus.ENTEREDINERROR : ObservationStatus.FINAL);
        bare.getCode().setText(Factors.codeOf(factor));
        factor.getExtensionsByUrl(GOAL).forEach(goal -> bare.addExtension(goal.copy()));
        bare.setSubject(plain(factor.getSubject()));
        factor.getFocus().forEach(focus -> bare.addFocus(plain(focus)));
        factor.getPerformer().forEach(performer -> bare.addPerformer(plain(performer)));
        bare.setEffective(factor.getEffective());
        bare.setValue(factor.getValue());
        return bare;
    }

    private static Reference plain(Reference reference) {
        return new Reference(References.literal(reference).orElse(null));
    }
}
