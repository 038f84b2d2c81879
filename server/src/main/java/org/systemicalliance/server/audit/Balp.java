package org.systemicalliance.server.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentNetworkType;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.server.exchange.Statements;
import org.systemicalliance.server.platform.security.Grant;

/**
 * AuditEvents after the profiles of IHE Basic Audit Log Patterns (BALP), for one request. A search or an operation that
 * shows statements names them beside what BALP asks for, so that their informants can learn who looked.
 *
 * @see <a href="https://profiles.ihe.net/ITI/BALP/">IHE BALP</a>
 */
class Balp {

    private static final String PROFILES = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";
    private static final String BALP_ENTITY = "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";
    private static final String EVENT_TYPE = "http://terminology.hl7.org/CodeSystem/audit-event-type";
    private static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";
    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    private static final String ENTITY_TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    private static final String PURPOSE = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
    private static final String SERVER = "Systemic Alliance FHIR server";

    private final RequestDetails request;
    private final Grant grant;

    Balp(RequestDetails request, Grant grant) {
        this.request = request;
        this.grant = grant;
    }

    /** Something was read by its id. */
    AuditEvent read(Looked looked) {
        AuditEvent event = event("Read", AuditEventAction.R, Asked.interaction(request), looked.patient());
        dataFlowsToClient(event, true);
        looked.resources().forEach(resource -> event.addEntity(data(resource, looked.informant())));
        return event;
    }

    /** Something was shown, or could have been, by a search or an operation. */
    AuditEvent query(Looked looked) {
        AuditEvent event = event("Query", AuditEventAction.E, Asked.interaction(request), looked.patient());
        dataFlowsToClient(event, false);
        String query = Asked.query(request);
        event.addEntity()
                .setType(coding(ENTITY_TYPE, "2"))
                .setRole(coding(OBJECT_ROLE, "24"))
                .setDescription(query)
                .setQuery(query.getBytes(StandardCharsets.UTF_8));
        looked.resources()
                .forEach(resource ->
                        event.addEntity(data(resource, looked.informant()).setType(coding(ENTITY_TYPE, "4"))));
        return event;
    }

    AuditEvent created(Looked looked) {
        return changed("Create", AuditEventAction.C, "create", looked);
    }

    AuditEvent updated(Looked looked) {
        return changed("Update", AuditEventAction.U, "update", looked);
    }

    AuditEvent deleted(Looked looked) {
        return changed("Delete", AuditEventAction.D, "delete", looked);
    }

    private AuditEvent changed(String profile, AuditEventAction action, String interaction, Looked looked) {
        AuditEvent event = event(profile, action, interaction, looked.patient());
        dataFlowsToClient(event, false);
        looked.resources().forEach(resource -> event.addEntity(data(resource, looked.informant())));
        return event;
    }

    /** Somebody asked for what they may not see, or what is not there. */
    AuditEvent refused(int status) {
        AuditEvent event = event(null, AuditEventAction.E, Asked.interaction(request), Optional.empty())
                .setOutcome(AuditEventOutcome._4)
                .setOutcomeDesc("HTTP " + status);
        dataFlowsToClient(event, false);
        event.addEntity()
                .setType(coding(ENTITY_TYPE, "2"))
                .setWhat(new Reference().setIdentifier(new Identifier().setValue(Asked.target(request))))
                .setDescription(Asked.query(request));
        return event;
    }

    private AuditEvent event(String profile, AuditEventAction action, String interaction, Optional<String> patient) {
        var event = new AuditEvent();
        if (profile != null) {
            event.getMeta().addProfile(PROFILES + (patient.isPresent() ? "Patient" : "") + profile);
        }
        event.setType(coding(EVENT_TYPE, "rest"))
                .addSubtype(coding(INTERACTION, interaction))
                .setAction(action)
                .setRecorded(new Date())
                .setOutcome(AuditEventOutcome._0);
        grant.purposes().forEach(purpose -> event.addPurposeOfEvent(new CodeableConcept(coding(PURPOSE, purpose))));
        event.getSource().setObserver(new Reference().setDisplay(SERVER));
        event.addEntity()
                .setType(coding(BALP_ENTITY, "XrequestId"))
                .setWhat(new Reference().setIdentifier(new Identifier().setValue(request.getRequestId())));
        patient.ifPresent(child -> event.addEntity()
                .setType(coding(ENTITY_TYPE, "1"))
                .setRole(coding(OBJECT_ROLE, "1"))
                .setWhat(new Reference(child)));
        return event;
    }

    /** BALP has data flow to the client for a read and, after DICOM, from the client for everything else. */
    private void dataFlowsToClient(AuditEvent event, boolean toClient) {
        var servlet = ((ServletRequestDetails) request).getServletRequest();
        event.addAgent(program(toClient ? "110152" : "110153", servlet.getRemoteAddr())
                .setWho(new Reference().setIdentifier(new Identifier().setValue(grant.client())))
                .setRequestor(grant.person().isEmpty()));
        event.addAgent(program(toClient ? "110153" : "110152", servlet.getLocalAddr())
                .setWho(new Reference().setDisplay(SERVER))
                .setRequestor(false));
        if (grant.person().isPresent() || !grant.roles().isEmpty()) {
            event.addAgent(user(event.getAction()));
        }
    }

    private static AuditEventAgentComponent program(String role, String address) {
        var agent = new AuditEventAgentComponent().setType(new CodeableConcept(coding(DICOM, role)));
        agent.getNetwork().setAddress(address).setType(AuditEventAgentNetworkType._2);
        return agent;
    }

    private AuditEventAgentComponent user(AuditEventAction action) {
        boolean receives = action == AuditEventAction.R || action == AuditEventAction.E;
        var user = new AuditEventAgentComponent()
                .setType(new CodeableConcept(coding(PARTICIPATION, receives ? "IRCP" : "AUT")))
                .setWho(grant.person().map(Reference::new).orElseGet(() -> new Reference()
                        .setDisplay(String.join(", ", grant.roles()))))
                .setRequestor(true);
        grant.roles().forEach(role -> user.addRole().setText(role));
        return user;
    }

    private static AuditEventEntityComponent data(String resource, Optional<String> informant) {
        var data = new AuditEventEntityComponent()
                .setType(coding(ENTITY_TYPE, "2"))
                .setRole(coding(OBJECT_ROLE, "4"))
                .setWhat(new Reference(resource));
        informant.ifPresent(who -> data.addDetail(Statements.detail(who)));
        return data;
    }

    private static Coding coding(String system, String code) {
        return new Coding().setSystem(system).setCode(code);
    }
}
