package org.systemicalliance.server.records;

import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A feature's own table that follows from resources. It is made before the first request, and filled where resources
 * were stored before there was a table. To have it made anew, drop it and start again.
 */
public class Backfill implements SmartInitializingSingleton {

    private final BooleanSupplier make;
    private final Runnable fill;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /**
     * @param make makes the table; answers false if it was there already
     * @param fill puts into it what is stored
     */
    public Backfill(BooleanSupplier make, Runnable fill, JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.make = make;
        this.fill = fill;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (make.getAsBoolean() && isAnythingStored()) {
                fill.run();
            }
        });
    }

    private boolean isAnythingStored() {
        return !jdbc.queryForList("select RES_ID from HFJ_RESOURCE fetch first 1 rows only")
                .isEmpty();
    }
}
