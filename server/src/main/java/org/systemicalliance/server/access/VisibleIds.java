package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.ResourceIndexedSearchParamToken;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.alliance.access.Mark;
import org.systemicalliance.server.exchange.References;

/**
 * Whether somebody may see the resource of an id. One query answers for what is hidden, what was deleted and what never
 * existed, so that neither the answer nor the time it takes tells one from the other.
 */
class VisibleIds {

    private static final String QUERY = """
            select count(*) from HFJ_RESOURCE r
            where r.RES_TYPE = :type and r.FHIR_ID = :id and r.RES_DELETED_AT is null
            and exists (select 1 from HFJ_SPIDX_TOKEN t where t.RES_ID = r.RES_ID and t.HASH_VALUE in (:granted))
            and not exists (select 1 from HFJ_SPIDX_TOKEN t where t.RES_ID = r.RES_ID and t.HASH_VALUE in (:withheld))
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final PartitionSettings partitions;

    VisibleIds(NamedParameterJdbcTemplate jdbc, PartitionSettings partitions) {
        this.jdbc = jdbc;
        this.partitions = partitions;
    }

    /** @param literal {@code Type/id} */
    boolean contain(Clearance clearance, String literal) {
        String type = References.typeOf(literal);
        Integer found = jdbc.queryForObject(
                QUERY,
                Map.of(
                        "type", type,
                        "id", literal.substring(type.length() + 1),
                        "granted", hashes(type, clearance.granted()),
                        "withheld", hashes(type, clearance.withheld())),
                Integer.class);
        return found != null && found > 0;
    }

    /** Never empty: an empty list is no SQL. */
    private List<Long> hashes(String type, Collection<Mark> marks) {
        List<Long> hashes = marks.stream()
                .map(mark -> ResourceIndexedSearchParamToken.calculateHashValue(
                        partitions,
                        RequestPartitionId.defaultPartition(partitions),
                        type,
                        ExposureIndex.PARAMETER,
                        mark.text()))
                .toList();
        return hashes.isEmpty() ? List.of(0L) : hashes;
    }
}
