package org.systemicalliance.server.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.audit.Access.Caller;
import org.systemicalliance.server.audit.Access.Kind;
import org.systemicalliance.server.audit.Access.Question;
import org.systemicalliance.server.platform.security.Grant;
import org.systemicalliance.server.records.Records;

/**
 * Notes every access of a caller to what is known about people: what was shown, after everything that hides something,
 * what was changed, and what was refused. What the server does by itself, and what anybody does while access control is
 * switched off, is not noted: there is nobody to name.
 */
@Interceptor
class AuditHooks {

    /** After every other hook, so that only what really leaves the server is noted. */
    private static final int LAST = 1_000_000;

    private static final Set<Integer> DENIALS = Set.of(401, 403, 404, 410);

    /** Their outcome is noted where they change something. */
    private static final Set<RestOperationTypeEnum> CHANGES = EnumSet.of(
            RestOperationTypeEnum.CREATE,
            RestOperationTypeEnum.UPDATE,
            RestOperationTypeEnum.PATCH,
            RestOperationTypeEnum.DELETE);

    private final Journal journal;
    private final Clock clock;

    AuditHooks(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = LAST)
    public void shown(RequestDetails request, IBaseResource response) {
        if (!(response instanceof Resource shown)
                || CHANGES.contains(request.getRestOperationType())
                || !isNoted(request)
                || !mayConcernPeople(request)) {
            return;
        }
        List<Looked> looked = Subjects.of(shown);
        if (Asked.isRead(request)) {
            note(looked, Kind.READ, Asked.interaction(request), Question.NONE, request);
        } else {
            List<Looked> atLeast = looked.isEmpty() ? List.of(Looked.nothingOf(Asked.patient(request))) : looked;
            note(atLeast, Kind.QUERY, Asked.interaction(request), Asked.question(request, 200), request);
        }
    }

    @Hook(value = Pointcut.SERVER_HANDLE_EXCEPTION, order = LAST)
    public boolean refused(ServletRequestDetails request, BaseServerResponseException refusal) {
        int status = refusal.getStatusCode();
        if (isNoted(request) && mayConcernPeople(request) && DENIALS.contains(status)) {
            List<Looked> nobody = List.of(Looked.nothingOf(Optional.empty()));
            note(nobody, Kind.REFUSAL, Asked.interaction(request), Asked.question(request, status), request);
        }
        return true;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        changed((Resource) resource, Kind.CREATE, request);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
        changed((Resource) after, Kind.UPDATE, request);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, RequestDetails request) {
        changed((Resource) resource, Kind.DELETE, request);
    }

    private void changed(Resource resource, Kind kind, RequestDetails request) {
        if (isNoted(request) && !Records.isOwn(resource)) {
            note(Subjects.of(resource), kind, kind.name().toLowerCase(Locale.ROOT), Question.NONE, request);
        }
    }

    private static boolean isNoted(RequestDetails request) {
        return request instanceof ServletRequestDetails && !Grant.of(request).isUnrestricted();
    }

    /** Reading the guide and its terminology concerns nobody; reading the audit does. */
    private static boolean mayConcernPeople(RequestDetails request) {
        String type = request.getResourceName();
        return request.getRestOperationType() != RestOperationTypeEnum.METADATA
                && (type == null || type.equals("AuditEvent") || Subjects.areAboutPeople(type));
    }

    /** One access for each child and informant. */
    private void note(List<Looked> looked, Kind kind, String interaction, Question asked, RequestDetails request) {
        if (!looked.isEmpty()) {
            Instant now = clock.instant();
            Caller caller = Asked.caller((ServletRequestDetails) request);
            journal.add(looked.stream()
                    .map(one -> new Access(kind, now, interaction, request.getRequestId(), caller, asked, one))
                    .toList());
        }
    }
}
