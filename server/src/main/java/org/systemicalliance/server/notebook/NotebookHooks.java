package org.systemicalliance.server.notebook;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflict;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.jpa.delete.DeleteConflictOutcome;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.systemicalliance.server.exchange.Notebook;
import org.systemicalliance.server.records.Records;

/**
 * Where storage tells of pages and of what follows from them. The hooks run before the transaction ends: what they
 * store is stored with the page, and what they refuse undoes everything.
 */
class NotebookHooks {

    private final PageKeeper pages;

    NotebookHooks(PageKeeper pages) {
        this.pages = pages;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        stored(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        stored(after);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof QuestionnaireResponse answer && Notebook.isPage(answer)) {
            pages.deleted(answer);
        }
    }

    /** What followed from a deleted page keeps pointing to it: it tells what was taken back. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS)
    public DeleteConflictOutcome conflicts(DeleteConflictList conflicts) {
        return conflicts.removeIf(NotebookHooks::isOwnTrace)
                ? new DeleteConflictOutcome().setShouldRetryCount(1)
                : null;
    }

    private static boolean isOwnTrace(DeleteConflict conflict) {
        return conflict.getTargetId().getResourceType().equals("QuestionnaireResponse")
                && conflict.getSourceId().getResourceType().equals("Observation")
                && PageFactorIds.isOf(
                        conflict.getTargetId().getIdPart(),
                        conflict.getSourceId().getIdPart());
    }

    private void stored(IBaseResource resource) {
        if (resource instanceof QuestionnaireResponse answer && Notebook.isPage(answer)) {
            pages.written(answer);
        } else if (resource instanceof Observation factor && !Records.isOwn(factor)) {
            pages.requireSupported(factor);
        }
    }
}
