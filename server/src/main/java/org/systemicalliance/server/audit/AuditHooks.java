package org.systemicalliance.server.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.exchange.FreshJson;
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

    AuditHooks(Journal journal) {
        this.journal = journal;
    }

    @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = LAST)
    public void shown(RequestDetails request, IBaseResource response) {
        if (!(response instanceof Resource shown)
                || CHANGES.contains(request.getRestOperationType())
                || !isNoted(request)
                || !mayConcernPeople(request)) {
            return;
        }
        Balp balp = new Balp(request, Grant.of(request));
        List<Looked> looked = Subjects.of(shown);
        if (Asked.isRead(request)) {
            note(looked.stream().map(balp::read));
        } else if (looked.isEmpty()) {
            note(Stream.of(balp.query(new Looked(Asked.patient(request), Optional.empty(), List.of()))));
        } else {
            note(looked.stream().map(balp::query));
        }
    }

    @Hook(value = Pointcut.SERVER_HANDLE_EXCEPTION, order = LAST)
    public boolean refused(ServletRequestDetails request, BaseServerResponseException refusal) {
        if (isNoted(request) && mayConcernPeople(request) && DENIALS.contains(refusal.getStatusCode())) {
            note(Stream.of(new Balp(request, Grant.of(request)).refused(refusal.getStatusCode())));
        }
        return true;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        changed((Resource) resource, request, Balp::created);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
        changed((Resource) after, request, Balp::updated);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource, RequestDetails request) {
        changed((Resource) resource, request, Balp::deleted);
    }

    private void changed(Resource resource, RequestDetails request, BiFunction<Balp, Looked, AuditEvent> event) {
        if (isNoted(request) && !Records.isOwn(resource)) {
            Balp balp = new Balp(request, Grant.of(request));
            note(Subjects.of(resource).stream().map(one -> event.apply(balp, one)));
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

    private void note(Stream<AuditEvent> events) {
        List<String> lines = events.map(event -> new String(FreshJson.of(event), StandardCharsets.UTF_8))
                .toList();
        if (!lines.isEmpty()) {
            journal.add(lines);
        }
    }
}
