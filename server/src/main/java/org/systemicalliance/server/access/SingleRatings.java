package org.systemicalliance.server.access;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.alliance.access.Mark;

/** Finds the ratings that stay closed to somebody beside those that were released to them. */
class SingleRatings {

    private static final String BESIDE = """
            select distinct beside.SP_VALUE from HFJ_SPIDX_TOKEN closed
            join HFJ_SPIDX_TOKEN beside on beside.RES_ID = closed.RES_ID
            where closed.HASH_VALUE in (:closed)
            and beside.RES_TYPE = 'Observation' and beside.SP_NAME = :name and beside.SP_VALUE like :kind
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final PartitionSettings partitions;

    SingleRatings(NamedParameterJdbcTemplate jdbc, PartitionSettings partitions) {
        this.jdbc = jdbc;
        this.partitions = partitions;
    }

    /**
     * The clearance for a search of Observations: marks that would close what was released give way to those of every
     * other direction that they close, and in a direction of which single ratings were released, to those of every other
     * rating. A rating that is stored while the search runs is caught by the last look.
     */
    Clearance forSearch(Clearance clearance) {
        Set<Mark> released = clearance.released();
        if (released.isEmpty()) {
            return clearance;
        }
        Set<Mark> granted = new HashSet<>(clearance.granted());
        granted.addAll(released);
        Map<Boolean, Set<Mark>> ofRatings =
                clearance.withheld().stream().collect(Collectors.partitioningBy(Mark::isOfRatings, Collectors.toSet()));
        Set<Mark> withheld = new HashSet<>(ofRatings.get(false));
        Set<Mark> directions = beside(ofRatings.get(true), Mark.FROM);
        directions.removeAll(released);
        Set<Mark> partly = released.stream()
                .filter(Mark::isOfSingleRating)
                .map(Mark::direction)
                .filter(directions::contains)
                .collect(Collectors.toSet());
        Set<Mark> singles = partly.isEmpty() ? Set.of() : beside(partly, Mark.SINGLE);
        directions.stream().filter(direction -> !partly.contains(direction)).forEach(withheld::add);
        singles.stream().filter(single -> !released.contains(single)).forEach(withheld::add);
        return new Clearance(granted, withheld);
    }

    /** The marks of a kind on whatever carries one of some marks. */
    private Set<Mark> beside(Collection<Mark> closing, String kind) {
        List<Long> hashes = ExposureIndex.hashes(partitions, "Observation", closing);
        Map<String, ?> values = Map.of("closed", hashes, "name", ExposureIndex.PARAMETER, "kind", kind + "%");
        return jdbc.queryForList(BESIDE, values, String.class).stream()
                .map(Mark::new)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
