package org.systemicalliance.server.access;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.server.exchange.References;

/**
 * Whether somebody may see the resource of an id. One query answers for what is hidden, what was deleted and what never
 * existed, so that neither the answer nor the time it takes tells one from the other.
 */
class VisibleIds {

    private static final String QUERY = """
            select count(*) from HFJ_RESOURCE r
            where r.RES_TYPE = :type and r.FHIR_ID = :id and r.RES_DELETED_AT is null
            and (exists (select 1 from HFJ_SPIDX_TOKEN t where t.RES_ID = r.RES_ID and t.HASH_VALUE in (:released))
            or (exists (select 1 from HFJ_SPIDX_TOKEN t where t.RES_ID = r.RES_ID and t.HASH_VALUE in (:granted))
            and not exists
            (select 1 from HFJ_SPIDX_TOKEN t where t.RES_ID = r.RES_ID and t.HASH_VALUE in (:withheld))))
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
                        "granted", ExposureIndex.hashes(partitions, type, clearance.granted()),
                        "withheld", ExposureIndex.hashes(partitions, type, clearance.withheld()),
                        "released", ExposureIndex.hashes(partitions, type, clearance.released())),
                Integer.class);
        return found != null && found > 0;
    }
}
