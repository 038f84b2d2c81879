package org.systemicalliance.server.factor;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.TokenOrListParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Observation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.exchange.FactorConcepts;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.InstrumentScores;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Backfill;
import org.systemicalliance.server.records.Beside;
import org.systemicalliance.server.records.CareSystems;
import org.systemicalliance.server.records.Records;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class FactorFeature {

    @Bean
    FactorTable factorTable(DataSource dataSource) {
        return new FactorTable(new JdbcTemplate(dataSource));
    }

    @Bean
    Backfill factorBackfill(
            FactorTable table, Records records, DataSource dataSource, PlatformTransactionManager transactions) {
        return new Backfill(
                "ALLIANCE_FACTOR",
                table::create,
                () -> records.forEach(Observation.class, everything(), table::follow),
                new JdbcTemplate(dataSource),
                transactions);
    }

    private static SearchParameterMap everything() {
        TokenOrListParam codes = new TokenOrListParam()
                .add(new TokenParam(Guide.CONCEPT, ""))
                .add(new TokenParam(Guide.MEASURE, InstrumentScores.OF_ALLIANCE));
        return SearchParameterMap.newSynchronous().add(Observation.SP_CODE, codes);
    }

    @Bean
    Beside factorsBeside(FactorTable table, Records records) {
        return new FactorsBeside(table, records);
    }

    @Bean
    Feature factors(ConformanceResources guide, Records records, FactorTable table) {
        FactorReader reader = new FactorReader(new FactorConcepts(guide), records, new CareSystems(records));
        return new Contribution(List.of(new FactorHooks(reader, table)));
    }

    private record Contribution(List<Object> interceptors) implements Feature {}
}
