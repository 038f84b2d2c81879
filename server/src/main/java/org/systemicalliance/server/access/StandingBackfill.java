package org.systemicalliance.server.access;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.systemicalliance.server.records.Records;

/** Makes the tables of standing before the first request, and fills them where teams were stored before. */
class StandingBackfill implements SmartInitializingSingleton {

    private final StandingTables tables;
    private final StandingHooks hooks;
    private final Records records;
    private final TransactionTemplate transaction;

    StandingBackfill(
            StandingTables tables, StandingHooks hooks, Records records, PlatformTransactionManager transactions) {
        this.tables = tables;
        this.hooks = hooks;
        this.records = records;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (tables.create()) {
                records.search(CareTeam.class, SearchParameterMap.newSynchronous())
                        .forEach(hooks::created);
                records.search(Consent.class, SearchParameterMap.newSynchronous())
                        .forEach(hooks::created);
            }
        });
    }
}
