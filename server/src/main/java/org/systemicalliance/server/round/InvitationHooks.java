package org.systemicalliance.server.round;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Task;
import org.systemicalliance.server.records.Records;

/** Where storage tells of answers and invitations; all of it happens in the transaction that stores them. */
class InvitationHooks {

    private final InvitationKeeper invitations;

    InvitationHooks(InvitationKeeper invitations) {
        this.invitations = invitations;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        stored(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        if (after instanceof QuestionnaireResponse answer
                && answer.getStatus() == QuestionnaireResponseStatus.ENTEREDINERROR) {
            invitations.takenBack(answer);
        } else {
            stored(after);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof QuestionnaireResponse answer) {
            invitations.takenBack(answer);
        }
    }

    private void stored(IBaseResource resource) {
        if (resource instanceof Task task && !Records.isOwn(task)) {
            invitations.requireAgreement(task);
        } else if (resource instanceof QuestionnaireResponse answer
                && answer.getStatus() == QuestionnaireResponseStatus.COMPLETED) {
            invitations.answered(answer);
        }
    }
}
