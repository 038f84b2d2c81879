package org.systemicalliance.server.records;

import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.systemicalliance.server.platform.storage.OwnTables;

/**
 * A feature's own table that follows from resources. It is made before the first request, and filled where resources
 * were stored before there was a table; when that was interrupted, it is done again at the next start. To have a table
 * made anew, drop it and start again.
 */
public class Backfill implements SmartInitializingSingleton {

    private final String table;
    private final BooleanSupplier make;
    private final Runnable fill;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /**
     * @param table its name; one of them, where there are several
     * @param make makes the table; answers false if it was there already
     * @param fill puts into it what is stored
     */
    public Backfill(
            String table,
            BooleanSupplier make,
            Runnable fill,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.make = make;
        this.fill = fill;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        // The databases make tables at once, whatever becomes of the transaction.
        OwnTables.make(jdbc, "ALLIANCE_FILLED", "create table ALLIANCE_FILLED (FILLED varchar(80) primary key)");
        boolean made = make.getAsBoolean();
        if (made || !isFilled()) {
            transaction.executeWithoutResult(status -> fill());
        }
    }

    private void fill() {
        if (isAnythingStored()) {
            fill.run();
        }
        jdbc.update("delete from ALLIANCE_FILLED where FILLED = ?", table);
        jdbc.update("insert into ALLIANCE_FILLED values (?)", table);
    }

    private boolean isFilled() {
        return !jdbc.queryForList("select FILLED from ALLIANCE_FILLED where FILLED = ?", table)
                .isEmpty();
    }

    private boolean isAnythingStored() {
        return !jdbc.queryForList("select RES_ID from HFJ_RESOURCE fetch first 1 rows only")
                .isEmpty();
    }
}
