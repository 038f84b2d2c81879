package org.systemicalliance.server.records;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.systemicalliance.server.exchange.References;

/** Who is behind the parts that professionals play. */
public class Humans {

    private final Records records;

    public Humans(Records records) {
        this.records = records;
    }

    /** From a reference to a part to a reference to the person; whoever is missing stands for himself or herself. */
    public Map<String, String> behind(Collection<String> people) {
        List<String> parts = people.stream()
                .filter(person -> References.typeOf(person).equals("PractitionerRole"))
                .toList();
        Map<String, String> humans = new HashMap<>();
        records.findAll(PractitionerRole.class, parts).forEach(part -> References.literal(part.getPractitioner())
                .ifPresent(person -> humans.put(References.to(part), person)));
        return humans;
    }

    /** Every reference that names the same human: of a professional, the person and each of their roles. */
    public Set<String> namesOf(String person) {
        String human = behind(List.of(person)).getOrDefault(person, person);
        Set<String> names = new HashSet<>(List.of(person, human));
        if (References.typeOf(human).equals("Practitioner")) {
            SearchParameterMap ofThem =
                    SearchParameterMap.newSynchronous(PractitionerRole.SP_PRACTITIONER, new ReferenceParam(human));
            records.search(PractitionerRole.class, ofThem).forEach(role -> names.add(References.to(role)));
        }
        return names;
    }
}
