package org.systemicalliance.server.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.jpa.delete.DeleteConflictOutcome;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.MethodNotAllowedException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.records.Records;

/**
 * Keeps what happened as it happened: no client writes the audit, and none changes or deletes where something came from.
 */
@Interceptor
class Unalterable {

    private static final Set<String> HISTORY = Set.of("AuditEvent", "Provenance");

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        refuseAudit(resource, request);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
        refuseAudit(after, request);
        refuseOrigin(after, request);
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, RequestDetails request) {
        refuseAudit(resource, request);
        refuseOrigin(resource, request);
    }

    /**
     * Neither that somebody looked at a resource nor where it came from keeps it: both go on naming what was deleted. Who
     * finds other conflicts asks to look again, so this comes before them.
     */
    @Hook(value = Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS, order = -1)
    public DeleteConflictOutcome conflicts(DeleteConflictList conflicts) {
        conflicts.removeIf(conflict -> HISTORY.contains(conflict.getSourceId().getResourceType()));
        return null;
    }

    private static void refuseAudit(IBaseResource resource, RequestDetails request) {
        if (resource instanceof AuditEvent && isByClient(resource, request)) {
            throw new MethodNotAllowedException(
                    "The audit is written by the server alone; nobody else adds to it, changes or deletes it.");
        }
    }

    private static void refuseOrigin(IBaseResource resource, RequestDetails request) {
        if (resource instanceof Provenance && isByClient(resource, request)) {
            throw new MethodNotAllowedException(
                    "Where something came from is not changed or deleted once it is stored.");
        }
    }

    /** Where access control is switched off the stories, which hold an example of an audit, can be posted whole. */
    private static boolean isByClient(IBaseResource resource, RequestDetails request) {
        return request instanceof ServletRequestDetails
                && !Grant.of(request).isUnrestricted()
                && !Records.isOwn((Resource) resource);
    }
}
