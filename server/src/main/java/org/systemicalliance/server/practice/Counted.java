package org.systemicalliance.server.practice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What was counted. Its name follows from the team, the pair, the factor and the window, so that the same question has
 * one answer, however often it is kept.
 *
 * @param name under which it is kept
 * @param factor what it amounts to
 * @param origin which contacts, goals or notes it was counted from
 */
record Counted(UUID name, Observation factor, Provenance origin) {

    static UUID name(PracticeRequest asked, String dyad, String code) {
        String whole = String.join(
                "|",
                asked.team(),
                dyad,
                code,
                asked.window().start().toString(),
                asked.window().end().toString());
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }

    UUID nameOfOrigin() {
        return UUID.nameUUIDFromBytes(("origin of " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Where a count of a name is kept. */
    static String place(UUID name) {
        return "Observation/practice-" + name.toString().replace("-", "");
    }

    /** Where its origin is kept. */
    static String placeOfOrigin(UUID name) {
        return "Provenance/origin-practice-" + name.toString().replace("-", "");
    }

    /** The same under the ids by which it is kept. */
    Counted asKept() {
        factor.setId(place(name));
        origin.setId(placeOfOrigin(name));
        origin.getTargetFirstRep().setReference(place(name));
        return this;
    }

    List<Resource> resources() {
        return List.of(factor, origin);
    }

    /** Whether two say the same, counted from the same. */
    boolean saysTheSameAs(Counted other) {
        return factor.getStatus() == other.factor.getStatus()
                && factor.getEffective().equalsDeep(other.factor.getEffective())
                && factor.getValue().equalsDeep(other.factor.getValue())
                && sources(origin).equals(sources(other.origin));
    }

    private static List<String> sources(Provenance origin) {
        return origin.getEntity().stream()
                .map(entity -> entity.getWhat())
                .map(Reference::getReference)
                .collect(Collectors.toList());
    }
}
