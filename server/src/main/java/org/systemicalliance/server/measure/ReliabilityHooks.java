package org.systemicalliance.server.measure;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Questionnaire;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.server.exchange.FormReliabilities;
import org.systemicalliance.server.exchange.References;

/** Keeps the table of reliabilities, in the transaction that stores, changes or deletes one. */
class ReliabilityHooks {

    private final ReliabilityTable table;
    private final IValidationSupport definitions;

    ReliabilityHooks(ReliabilityTable table, IValidationSupport definitions) {
        this.table = table;
        this.definitions = definitions;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        stored(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        stored(after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof Library library) {
            table.remove(References.to(library));
        }
    }

    private void stored(IBaseResource resource) {
        if (resource instanceof Library library) {
            if (FormReliabilities.isReliability(library)) {
                requireKnownForm(library);
            }
            keep(library);
        }
    }

    void keep(Library library) {
        if (FormReliabilities.isReliability(library) && FormReliabilities.isInForce(library)) {
            table.put(FormReliabilities.read(library));
        } else {
            table.remove(References.to(library));
        }
    }

    /** Figures that no rating could ever use are a slip of the pen, and would be looked for in vain. */
    private void requireKnownForm(Library library) {
        String form = FormReliabilities.form(library);
        if (definitions.fetchResource(Questionnaire.class, form) == null) {
            throw new RuleViolation(
                    "sal-reliability-form-known",
                    "Library.relatedArtifact.where(type = 'depends-on').resource",
                    "The form and its version are not known here; store the form before its reliability.");
        }
    }
}
