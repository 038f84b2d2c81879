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

/** Finds the ratings that stay closed to somebody beside those that were released to them one by one. */
class SingleRatings {

    private static final String QUERY = """
            select distinct single.SP_VALUE from HFJ_SPIDX_TOKEN closed
            join HFJ_SPIDX_TOKEN single on single.RES_ID = closed.RES_ID
            where closed.HASH_VALUE in (:closed)
            and single.RES_TYPE = 'Observation' and single.SP_NAME = :name and single.SP_VALUE like :single
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final PartitionSettings partitions;

    SingleRatings(NamedParameterJdbcTemplate jdbc, PartitionSettings partitions) {
        this.jdbc = jdbc;
        this.partitions = partitions;
    }

    /**
     * The clearance for a search of Observations: marks that would close a released rating give way to those of every
     * other rating that they close. A rating that is stored while the search runs is caught by the last look.
     */
    Clearance forSearch(Clearance clearance) {
        if (clearance.released().isEmpty()) {
            return clearance;
        }
        Set<Mark> granted = new HashSet<>(clearance.granted());
        granted.addAll(clearance.released());
        Set<Mark> withheld = clearance.withheld().stream()
                .filter(mark -> !mark.isOfRatings())
                .collect(Collectors.toCollection(HashSet::new));
        closedOnes(clearance.withheld().stream().filter(Mark::isOfRatings).toList()).stream()
                .filter(single -> !clearance.released().contains(single))
                .forEach(withheld::add);
        return new Clearance(granted, withheld);
    }

    private Set<Mark> closedOnes(Collection<Mark> closing) {
        List<Long> hashes = ExposureIndex.hashes(partitions, "Observation", closing);
        Map<String, ?> values = Map.of("closed", hashes, "name", ExposureIndex.PARAMETER, "single", Mark.SINGLE + "%");
        return jdbc.queryForList(QUERY, values, String.class).stream()
                .map(Mark::new)
                .collect(Collectors.toSet());
    }
}
