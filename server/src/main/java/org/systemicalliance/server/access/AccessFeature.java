package org.systemicalliance.server.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Backfill;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** Puts the feature together. Its interceptors come before those of all other features. */
@Configuration(proxyBeanMethods = false)
class AccessFeature {

    @Bean
    ISearchParamExtractor exposureIndex(PartitionSettings partitions) {
        return new ExposureIndex(partitions);
    }

    @Bean
    SearchParameter exposureParameter() {
        return ExposureIndex.parameter();
    }

    @Bean
    StandingTables standingTables(DataSource dataSource) {
        return new StandingTables(new JdbcTemplate(dataSource));
    }

    @Bean
    StandingHooks standingHooks(StandingTables tables) {
        return new StandingHooks(tables);
    }

    @Bean
    Backfill standingBackfill(
            StandingTables tables,
            StandingHooks hooks,
            Records records,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        return new Backfill(
                tables::create,
                () -> {
                    for (Class<? extends Resource> type : StandingHooks.TOLD_OF) {
                        records.forEach(type, SearchParameterMap.newSynchronous(), hooks::created);
                    }
                },
                new JdbcTemplate(dataSource),
                transactions);
    }

    @Bean
    Clearances clearances(StandingTables tables) {
        return new Clearances(tables, Clock.systemDefaultZone());
    }

    @Bean
    Sight sight(Clearances clearances) {
        return new ClearedSight(clearances);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Feature access(
            DataSource dataSource,
            PartitionSettings partitions,
            StandingHooks hooks,
            Clearances clearances,
            Records records,
            FhirContext context,
            ObjectProvider<Feature> features) {
        NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(dataSource);
        VisibleIds visible = new VisibleIds(jdbc, partitions);
        SingleRatings singles = new SingleRatings(jdbc, partitions);
        Narrowing narrowing = new Narrowing();
        PageOwners pages = new PageOwners();
        AccessGate gate = new AccessGate(
                clearances,
                visible,
                narrowing,
                singles,
                new WriteGate(visible, records, context),
                pages,
                new OperationsWithinSight(features));
        return new Contribution(
                List.of(gate, narrowing, pages, new ShownResources(clearances), new Labels(records), hooks));
    }

    private record Contribution(List<Object> interceptors) implements Feature {}
}
