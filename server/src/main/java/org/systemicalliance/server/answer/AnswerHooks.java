package org.systemicalliance.server.answer;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflict;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.jpa.delete.DeleteConflictOutcome;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/**
 * Where storage tells of answers, ratings and forms. The hooks run before the transaction ends: what they store is
 * stored with the answer, and what they refuse undoes everything. In a transaction Bundle they run once all of its
 * entries are stored, so that references between entries are resolved.
 */
class AnswerHooks {

    private final RatingKeeper ratings;
    private final FormShelf forms;
    private final AnswerTable table;

    AnswerHooks(RatingKeeper ratings, FormShelf forms, AnswerTable table) {
        this.ratings = ratings;
        this.forms = forms;
        this.table = table;
    }

    /** From here on the running transaction may read a form that is not there for others yet, and may never be. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void beingCreated(IBaseResource resource) {
        beingWritten(resource);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void beingUpdated(IBaseResource before, IBaseResource after) {
        beingWritten(after);
    }

    private void beingWritten(IBaseResource resource) {
        if (resource instanceof Questionnaire) {
            forms.change();
        }
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, TransactionDetails transaction) {
        stored(resource, transaction);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, TransactionDetails transaction) {
        stored(after, transaction);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof QuestionnaireResponse answer) {
            ratings.deleted(answer);
            table.remove(References.to(answer));
        } else if (resource instanceof Observation rating) {
            ratings.requireUnsupported(rating);
        } else if (resource instanceof Questionnaire) {
            forms.change();
        }
    }

    /**
     * The rating and the origin of a deleted answer keep pointing to it: they tell what was taken back. Asks to look
     * once more, because at first storage reports a single conflict only; says nothing about conflicts of others, so that
     * those who know them are asked.
     */
    @Hook(Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS)
    public DeleteConflictOutcome conflicts(DeleteConflictList conflicts) {
        return conflicts.removeIf(AnswerHooks::isOwnTrace) ? new DeleteConflictOutcome().setShouldRetryCount(1) : null;
    }

    private static boolean isOwnTrace(DeleteConflict conflict) {
        if (!conflict.getTargetId().getResourceType().equals("QuestionnaireResponse")) {
            return false;
        }
        String rating = RatingIds.ratingOf(conflict.getTargetId().getIdPart());
        String source = conflict.getSourceId().getIdPart();
        return source.equals(rating) || source.equals(RatingIds.originOf(rating));
    }

    private void stored(IBaseResource resource, TransactionDetails transaction) {
        if (resource instanceof QuestionnaireResponse answer) {
            ratings.answered(answer, transaction);
            table.follow(answer);
        } else if (resource instanceof Observation rating && !Records.isOwn(rating)) {
            ratings.requireSupported(rating);
        } else if (resource instanceof Questionnaire form) {
            forms.change(form);
        }
    }
}
