package org.systemicalliance.server.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
}
