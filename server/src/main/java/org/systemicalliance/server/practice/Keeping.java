package org.systemicalliance.server.practice;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.systemicalliance.alliance.access.NotPermitted;
import org.systemicalliance.alliance.practice.Practice;
import org.systemicalliance.alliance.practice.Practices;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/**
 * Keeps what was counted as factors. Counting once more replaces what has changed, touches nothing that has not, and
 * takes back what nothing on record supports any more.
 */
class Keeping {

    private final Counting counting;
    private final CareRecordReader reader;
    private final Records records;

    Keeping(Counting counting, CareRecordReader reader, Records records) {
        this.counting = counting;
        this.reader = reader;
        this.records = records;
    }

    /**
     * Counts and keeps, all or nothing.
     *
     * @return what is kept now
     * @throws NotPermitted if the caller sees only a part of what there is to count
     */
    List<Counted> keep(PracticeRequest asked, RequestDetails request) {
        return records.inTransaction(request, () -> {
            Material material = reader.read(asked, request);
            if (!reader.seesEverything(material.child(), request)) {
                throw new NotPermitted(
                        "access-practices",
                        "What was counted is kept by who treats the child and sees all that there is to count.");
            }
            return keep(asked, material);
        });
    }

    private List<Counted> keep(PracticeRequest asked, Material material) {
        Map<UUID, Counted> before = before(names(asked, material));
        List<Counted> kept = counting.count(asked, material).stream()
                .map(counted -> keep(counted.asKept(), before.remove(counted.name())))
                .toList();
        before.values().forEach(this::takeBack);
        return kept;
    }

    private Counted keep(Counted counted, Counted before) {
        if (before != null && counted.saysTheSameAs(before)) {
            return before;
        }
        records.storeAll(counted.resources(), new TransactionDetails());
        return counted;
    }

    private void takeBack(Counted unsupported) {
        if (unsupported.factor().getStatus() != ObservationStatus.ENTEREDINERROR) {
            unsupported.factor().setStatus(ObservationStatus.ENTEREDINERROR);
            records.store(unsupported.factor());
        }
    }

    /** What was kept before by the same question. */
    private Map<UUID, Counted> before(Set<UUID> names) {
        Map<String, Observation> factors =
                records
                        .findAll(
                                Observation.class,
                                names.stream().map(Counted::place).toList())
                        .stream()
                        .collect(Collectors.toMap(References::to, factor -> factor));
        Map<String, Provenance> origins =
                records
                        .findAll(
                                Provenance.class,
                                names.stream().map(Counted::placeOfOrigin).toList())
                        .stream()
                        .collect(Collectors.toMap(References::to, origin -> origin));
        Map<UUID, Counted> before = new HashMap<>();
        names.stream()
                .filter(name -> factors.containsKey(Counted.place(name)))
                .forEach(name -> before.put(
                        name,
                        new Counted(
                                name,
                                factors.get(Counted.place(name)),
                                origins.getOrDefault(Counted.placeOfOrigin(name), new Provenance()))));
        return before;
    }

    private static Set<UUID> names(PracticeRequest asked, Material material) {
        Stream<UUID> ofPairs = material.pairs().stream().flatMap(pair -> Arrays.stream(Practice.values())
                .filter(practice -> practice.concerns(pair))
                .map(practice -> Counted.name(asked, pair.id(), practice.code())));
        return Stream.concat(Stream.of(Counted.name(asked, "", Practices.PLAN_IMPLEMENTATION)), ofPairs)
                .collect(Collectors.toSet());
    }
}
