package org.systemicalliance.server.platform.storage;

import java.util.Arrays;
import java.util.Collections;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Has H2 look up resources by type and id in the index of both. HAPI asks for several as alternatives, with every write
 * that holds more than one reference; for alternatives over two columns H2 takes no index but reads all resources there
 * are. The parameters and their order stay as they are.
 */
final class IdentityLookup implements StatementInspector {

    private static final long serialVersionUID = 1;

    private static final String WHERE = " from HFJ_RESOURCE rt1_0 where (";
    private static final String EITHER = "rt1_0.RES_TYPE=? and rt1_0.FHIR_ID=?";
    private static final String OR = " or ";
    private static final String END = ")";

    @Override
    public String inspect(String sql) {
        int where = sql.indexOf(WHERE + EITHER + OR);
        if (where < 0 || !sql.endsWith(END)) {
            return sql;
        }
        int start = where + WHERE.length();
        String[] alternatives =
                sql.substring(start, sql.length() - END.length()).split(OR);
        if (!Arrays.stream(alternatives).allMatch(EITHER::equals)) {
            return sql;
        }
        String pairs = String.join(",", Collections.nCopies(alternatives.length, "(?,?)"));
        return sql.substring(0, start) + "rt1_0.RES_TYPE,rt1_0.FHIR_ID) in (" + pairs + END;
    }
}
