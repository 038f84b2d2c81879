package org.systemicalliance.server.audit;

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
import org.systemicalliance.server.audit.Access.Caller;
import org.systemicalliance.server.audit.Access.Kind;
import org.systemicalliance.server.exchange.Statements;

/**
 * AuditEvents after the profiles of IHE Basic Audit Log Patterns (BALP). A search or an operation that shows statements
 * names them beside what BALP asks for, so that their informants can learn who looked.
 *
 * @see <a href="https://profiles.ihe.net/ITI/BALP/">IHE BALP</a>
 */
final class Balp {

    private static final String PROFILES = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";
    private static final String BALP_ENTITY = "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";
    private static final String EVENT_TYPE = "http://terminology.hl7.org/CodeSystem/audit-event-type";
    private static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";
    private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
    private static final String SOURCE = "110153";
    private static final String DESTINATION = "110152";
    private static final String PARTICIPATION = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
    private static final String ENTITY_TYPE = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
    private static final String OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
    private static final String PURPOSE = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
    private static final String SERVER = "Systemic Alliance FHIR server";

    private final Access access;

    private Balp(Access access) {
        this.access = access;
    }

    static AuditEvent event(Access access) {
        return new Balp(access).event();
    }

    private AuditEvent event() {
        var event = new AuditEvent();
        Optional<String> patient = access.looked().patient();
        profile().ifPresent(name -> event.getMeta()
                .addProfile(PROFILES + (patient.isPresent() ? "Patient" : "") + name));
        event.setType(coding(EVENT_TYPE, "rest"))
                .addSubtype(coding(INTERACTION, access.interaction()))
                .setAction(action())
                .setRecorded(Date.from(access.moment()))
                .setOutcome(AuditEventOutcome._0);
        access.caller()
                .purposes()
                .forEach(purpose -> event.addPurposeOfEvent(new CodeableConcept(coding(PURPOSE, purpose))));
        event.getSource().setObserver(new Reference().setDisplay(SERVER));
        dataFlow(event);
        event.addEntity()
                .setType(coding(BALP_ENTITY, "XrequestId"))
                .setWhat(new Reference().setIdentifier(new Identifier().setValue(access.request())));
        patient.ifPresent(child -> event.addEntity()
                .setType(coding(ENTITY_TYPE, "1"))
                .setRole(coding(OBJECT_ROLE, "1"))
                .setWhat(new Reference(child)));
        switch (access.kind()) {
            case QUERY -> asked(event);
            case REFUSAL -> refused(event);
            case READ, CREATE, UPDATE, DELETE -> {}
        }
        access.looked().resources().forEach(resource -> event.addEntity(data(resource)));
        return event;
    }

    private Optional<String> profile() {
        return Optional.ofNullable(
                switch (access.kind()) {
                    case READ -> "Read";
                    case QUERY -> "Query";
                    case CREATE -> "Create";
                    case UPDATE -> "Update";
                    case DELETE -> "Delete";
                    case REFUSAL -> null;
                });
    }

    private AuditEventAction action() {
        return switch (access.kind()) {
            case READ -> AuditEventAction.R;
            case QUERY, REFUSAL -> AuditEventAction.E;
            case CREATE -> AuditEventAction.C;
            case UPDATE -> AuditEventAction.U;
            case DELETE -> AuditEventAction.D;
        };
    }

    private void asked(AuditEvent event) {
        String query = access.asked().query();
        event.addEntity()
                .setType(coding(ENTITY_TYPE, "2"))
                .setRole(coding(OBJECT_ROLE, "24"))
                .setDescription(query)
                .setQuery(query.getBytes(StandardCharsets.UTF_8));
    }

    /** Somebody asked for what they may not see, or what is not there. */
    private void refused(AuditEvent event) {
        event.setOutcome(AuditEventOutcome._4)
                .setOutcomeDesc("HTTP " + access.asked().status());
        event.addEntity()
                .setType(coding(ENTITY_TYPE, "2"))
                .setWhat(new Reference()
                        .setIdentifier(new Identifier().setValue(access.asked().target())))
                .setDescription(access.asked().query());
    }

    /** BALP has data flow to the client for a read and, after DICOM, from the client for everything else. */
    private void dataFlow(AuditEvent event) {
        Caller caller = access.caller();
        boolean toClient = access.kind() == Kind.READ;
        event.addAgent(program(toClient ? DESTINATION : SOURCE, caller.address())
                .setWho(new Reference().setIdentifier(new Identifier().setValue(caller.client())))
                .setRequestor(caller.person().isEmpty()));
        event.addAgent(program(toClient ? SOURCE : DESTINATION, caller.reached())
                .setWho(new Reference().setDisplay(SERVER))
                .setRequestor(false));
        if (caller.person().isPresent() || !caller.roles().isEmpty()) {
            event.addAgent(user(caller));
        }
    }

    private static AuditEventAgentComponent program(String role, String address) {
        var agent = new AuditEventAgentComponent().setType(new CodeableConcept(coding(DICOM, role)));
        agent.getNetwork().setAddress(address).setType(AuditEventAgentNetworkType._2);
        return agent;
    }

    private AuditEventAgentComponent user(Caller caller) {
        boolean receives =
                switch (access.kind()) {
                    case READ, QUERY, REFUSAL -> true;
                    case CREATE, UPDATE, DELETE -> false;
                };
        var user = new AuditEventAgentComponent()
                .setType(new CodeableConcept(coding(PARTICIPATION, receives ? "IRCP" : "AUT")))
                .setWho(caller.person().map(Reference::new).orElseGet(() -> new Reference()
                        .setDisplay(String.join(", ", caller.roles()))))
                .setRequestor(true);
        caller.roles().forEach(role -> user.addRole().setText(role));
        return user;
    }

    private AuditEventEntityComponent data(String resource) {
        var data = new AuditEventEntityComponent()
                .setType(coding(ENTITY_TYPE, access.kind() == Kind.QUERY ? "4" : "2"))
                .setRole(coding(OBJECT_ROLE, "4"))
                .setWhat(new Reference(resource));
        access.looked().informant().ifPresent(who -> data.addDetail(Statements.detail(who)));
        return data;
    }

    private static Coding coding(String system, String code) {
        return new Coding().setSystem(system).setCode(code);
    }
}
