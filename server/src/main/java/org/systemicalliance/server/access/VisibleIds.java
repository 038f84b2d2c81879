package org.systemicalliance.server.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.alliance.access.Mark;
import org.systemicalliance.server.exchange.References;

/**
 * Whether somebody may see the resource of an id. One query answers for what is hidden, what was deleted and what never
 * existed, so that neither the answer nor the time it takes tells one from the other. It asks for the marks of the
 * resource, which are a handful, and not for those of the person, who may treat hundreds of children. Where something
 * comes from can be seen by whoever sees all that comes from there.
 */
class VisibleIds {

    private static final String STORED = "where r.RES_TYPE = ? and r.FHIR_ID = ? and r.RES_DELETED_AT is null";

    private static final String OF_RESOURCE = """
            select 0 as CARRIER, t.SP_VALUE as MARK from HFJ_RESOURCE r
            left join HFJ_SPIDX_TOKEN t on t.RES_ID = r.RES_ID and t.SP_NAME = ? and t.RES_TYPE = ?
            """ + STORED;

    private static final String OF_TARGETS = """
            select l.TARGET_RESOURCE_ID as CARRIER, t.SP_VALUE as MARK from HFJ_RESOURCE r
            join HFJ_RES_LINK l on l.SRC_RESOURCE_ID = r.RES_ID and l.SRC_PATH = 'Provenance.target'
            left join HFJ_SPIDX_TOKEN t on t.RES_ID = l.TARGET_RESOURCE_ID and t.SP_NAME = ? and t.RES_TYPE = ?
            """ + STORED;

    private final JdbcTemplate jdbc;

    VisibleIds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param literal {@code Type/id} */
    boolean contain(Clearance clearance, String literal) {
        String type = References.typeOf(literal);
        boolean origin = type.equals(Origins.TYPE);
        Map<Long, Set<Mark>> exposures = new HashMap<>();
        jdbc.query(
                origin ? OF_TARGETS : OF_RESOURCE,
                row -> {
                    Set<Mark> exposure = exposures.computeIfAbsent(row.getLong("CARRIER"), carrier -> new HashSet<>());
                    String mark = row.getString("MARK");
                    if (mark != null) {
                        exposure.add(new Mark(mark));
                    }
                },
                ExposureIndex.PARAMETER,
                origin ? Origins.OF : type,
                type,
                literal.substring(type.length() + 1));
        return !exposures.isEmpty() && exposures.values().stream().allMatch(clearance::admits);
    }
}
