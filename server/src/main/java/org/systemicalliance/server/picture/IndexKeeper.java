package org.systemicalliance.server.picture;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.server.records.Records;

/**
 * Keeps indices that were asked for. The id of an index follows from what it is made of: asked for again it is the same
 * resource, after an amended rating a new version of it, and made of other ratings, as somebody else may see others,
 * another one.
 */
class IndexKeeper {

    private static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";

    private final Records records;

    IndexKeeper(Records records) {
        this.records = records;
    }

    /** The index as stored; an index of no rating at all is not worth keeping and is answered as it is. */
    Observation keep(Observation index) {
        if (index.getDerivedFrom().isEmpty()) {
            return index;
        }
        index.setId("Observation/index-" + identity(index));
        index.getMeta().addSecurity(CONFIDENTIALITY, "R", "restricted");
        return records.store(index);
    }

    private static UUID identity(Observation index) {
        Period window = index.getEffectivePeriod();
        Stream<String> frame = Stream.of(
                index.getSubject().getReference(),
                index.getCode().getCodingFirstRep().getCode(),
                window.getStartElement().getValueAsString(),
                window.getEndElement().getValueAsString());
        Stream<String> sources =
                index.getDerivedFrom().stream().map(Reference::getReference).sorted();
        String whole = Stream.concat(frame, sources).collect(Collectors.joining("|"));
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
