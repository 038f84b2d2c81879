package org.systemicalliance.server.platform.security.demonstration;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.param.ReferenceOrListParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/** The children among whom a person chooses when an app starts. What the app then sees is decided elsewhere. */
class Children {

    private static final String SYSTEM_OF_CARE = "system-of-care";

    private final DaoRegistry storage;

    Children(DaoRegistry storage) {
        this.storage = storage;
    }

    /**
     * @param id of the Patient
     * @param name for people
     */
    record Child(String id, String name) {}

    /** @param person a relative reference */
    List<Child> of(String person) {
        return patients(new IdType(person))
                .distinct()
                .map(id -> read(Patient.class, id))
                .map(child ->
                        new Child(child.getIdPart(), child.getNameFirstRep().getNameAsSingleString()))
                .toList();
    }

    private Stream<String> patients(IdType person) {
        return switch (person.getResourceType()) {
            case "Patient" -> Stream.of(person.getIdPart());
            case "RelatedPerson" ->
                Stream.of(id(read(RelatedPerson.class, person.getIdPart()).getPatient()));
            case "Practitioner" -> patientsOf(roles(person));
            default -> Stream.empty();
        };
    }

    private List<String> roles(IdType practitioner) {
        var search = SearchParameterMap.newSynchronous("practitioner", new ReferenceParam(practitioner.getValue()));
        return find(PractitionerRole.class, search)
                .map(role -> "PractitionerRole/" + role.getIdElement().getIdPart())
                .toList();
    }

    private Stream<String> patientsOf(List<String> members) {
        if (members.isEmpty()) {
            return Stream.empty();
        }
        var anyOfThem = new ReferenceOrListParam();
        members.forEach(member -> anyOfThem.add(new ReferenceParam(member)));
        var search = SearchParameterMap.newSynchronous()
                .add("participant", anyOfThem)
                .add("category", new TokenParam(SYSTEM_OF_CARE));
        return find(CareTeam.class, search).map(team -> id(team.getSubject()));
    }

    private static String id(Reference reference) {
        return reference.getReferenceElement().getIdPart();
    }

    private <R extends Resource> R read(Class<R> type, String id) {
        return storage.getResourceDao(type).read(new IdType(id), new SystemRequestDetails());
    }

    private <R extends Resource> Stream<R> find(Class<R> type, SearchParameterMap search) {
        return storage.getResourceDao(type).search(search, new SystemRequestDetails()).getAllResources().stream()
                .map(type::cast);
    }
}
