package org.systemicalliance.server.access;

import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.server.exchange.References;

/**
 * Whether somebody may see the resource of an id. One query answers for what is hidden, what was deleted and what never
 * existed, so that neither the answer nor the time it takes tells one from the other. Where something comes from can be
 * seen by whoever sees all that comes from there.
 */
class VisibleIds {

    private static final String STORED = """
            select count(*) from HFJ_RESOURCE r
            where r.RES_TYPE = :type and r.FHIR_ID = :id and r.RES_DELETED_AT is null
            """;

    private static final String VISIBLE = """
            (exists (select 1 from HFJ_SPIDX_TOKEN t where t.RES_ID = %1$s and t.HASH_VALUE in (:released))
            or (exists (select 1 from HFJ_SPIDX_TOKEN t where t.RES_ID = %1$s and t.HASH_VALUE in (:granted))
            and not exists
            (select 1 from HFJ_SPIDX_TOKEN t where t.RES_ID = %1$s and t.HASH_VALUE in (:withheld))))
            """;

    private static final String ORIGIN = """
            exists (select 1 from HFJ_RES_LINK l
            where l.SRC_RESOURCE_ID = r.RES_ID and l.SRC_PATH = 'Provenance.target')
            and not exists (select 1 from HFJ_RES_LINK l
            where l.SRC_RESOURCE_ID = r.RES_ID and l.SRC_PATH = 'Provenance.target' and not %s)
            """.formatted(VISIBLE.formatted("l.TARGET_RESOURCE_ID"));

    private static final String RESOURCE_QUERY = STORED + "and " + VISIBLE.formatted("r.RES_ID");
    private static final String ORIGIN_QUERY = STORED + "and " + ORIGIN;

    private final NamedParameterJdbcTemplate jdbc;
    private final PartitionSettings partitions;

    VisibleIds(NamedParameterJdbcTemplate jdbc, PartitionSettings partitions) {
        this.jdbc = jdbc;
        this.partitions = partitions;
    }

    /** @param literal {@code Type/id} */
    boolean contain(Clearance clearance, String literal) {
        String type = References.typeOf(literal);
        boolean origin = type.equals(Origins.TYPE);
        String marked = origin ? Origins.OF : type;
        Integer found = jdbc.queryForObject(
                origin ? ORIGIN_QUERY : RESOURCE_QUERY,
                Map.of(
                        "type", type,
                        "id", literal.substring(type.length() + 1),
                        "granted", ExposureIndex.hashes(partitions, marked, clearance.granted()),
                        "withheld", ExposureIndex.hashes(partitions, marked, clearance.withheld()),
                        "released", ExposureIndex.hashes(partitions, marked, clearance.released())),
                Integer.class);
        return found != null && found > 0;
    }
}
