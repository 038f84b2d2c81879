package org.systemicalliance.server.picture;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.r4.model.Observation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.records.Records;

/**
 * Makes the table of ratings before the first request, and fills it where ratings were stored before there was a table.
 * To have it made anew, drop it and start again.
 */
class RatingBackfill implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RatingBackfill.class);
    private static final int PAGE = 500;

    private final RatingTable table;
    private final RatingHooks hooks;
    private final Records records;
    private final TransactionTemplate transaction;

    RatingBackfill(
            RatingTable table, RatingHooks hooks, Records records, PlatformTransactionManager transactionManager) {
        this.table = table;
        this.hooks = hooks;
        this.records = records;
        this.transaction = new TransactionTemplate(transactionManager);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (table.create() && table.isBehind()) {
                fill();
            }
        });
    }

    private void fill() {
        int filled = 0;
        List<Observation> page = page(0);
        while (!page.isEmpty()) {
            page.forEach(hooks::keep);
            filled += page.size();
            page = page(filled);
        }
        LOG.info("Filled the table of ratings with {} ratings", filled);
    }

    private List<Observation> page(int offset) {
        SearchParameterMap criteria = SearchParameterMap.newSynchronous()
                .add(Observation.SP_CODE, new TokenParam(Guide.MEASURE, Guide.DIRECTED_RATING))
                .setSort(new SortSpec(Observation.SP_RES_ID));
        criteria.setOffset(offset);
        criteria.setCount(PAGE);
        return records.search(Observation.class, criteria);
    }
}
