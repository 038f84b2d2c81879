package org.systemicalliance.server.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.jpa.searchparam.extractor.ISearchParamExtractor;
import ca.uhn.fhir.jpa.searchparam.matcher.InMemoryResourceMatcher;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.time.Clock;
import java.util.ArrayList;
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
                "ALLIANCE_ACTING",
                tables::create,
                () -> {
                    for (Class<? extends Resource> type : StandingHooks.TOLD_OF) {
                        records.forEach(type, SearchParameterMap.newSynchronous(), hooks::keep);
                    }
                },
                new JdbcTemplate(dataSource),
                transactions);
    }

    @Bean
    Clearances clearances(StandingTables tables, Clock clock) {
        return new Clearances(tables, clock);
    }

    @Bean
    Sight sight(Clearances clearances) {
        return new ClearedSight(clearances);
    }

    @Bean
    VisibleIds visibleIds(DataSource dataSource) {
        return new VisibleIds(new JdbcTemplate(dataSource));
    }

    @Bean
    ScopeReach scopeReach(InMemoryResourceMatcher matcher) {
        return new ScopeReach(matcher);
    }

    @Bean
    StoredResources storedResources(Records records, FhirContext context) {
        return new StoredResources(records, context);
    }

    @Bean
    Narrowing narrowing(ISearchParamRegistry parameters) {
        return new Narrowing(new SearchUnion(parameters));
    }

    @Bean
    SingleRatings singleRatings(DataSource dataSource, PartitionSettings partitions) {
        return new SingleRatings(new NamedParameterJdbcTemplate(dataSource), partitions);
    }

    @Bean
    SearchGate searchGate(Narrowing narrowing, SingleRatings singles, ScopeReach scopes) {
        return new SearchGate(narrowing, singles, scopes, new PageOwners());
    }

    @Bean
    ReadGate readGate(VisibleIds visible, StoredResources stored, ScopeReach scopes) {
        return new ReadGate(visible, stored, scopes);
    }

    @Bean
    WriteGate writeGate(VisibleIds visible, StoredResources stored, ScopeReach scopes) {
        return new WriteGate(visible, stored, scopes);
    }

    @Bean
    OperationGate operationGate(ObjectProvider<Feature> features, ScopeReach scopes, ReadGate reads, WriteGate writes) {
        return new OperationGate(new OperationsWithinSight(features), scopes, reads, writes);
    }

    @Bean
    AccessGate accessGate(
            Clearances clearances, SearchGate searches, ReadGate reads, WriteGate writes, OperationGate operations) {
        return new AccessGate(clearances, searches, reads, writes, operations);
    }

    @Bean
    ShownResources shownResources(Clearances clearances, ScopeReach scopes, VisibleIds visible) {
        return new ShownResources(clearances, scopes, new Origins(visible));
    }

    @Bean
    Labels labels(Records records, Clock clock) {
        return new Labels(records, clock);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    Feature access(AccessGate gate, SearchGate searches, ShownResources shown, Labels labels, StandingHooks hooks) {
        List<Object> first = new ArrayList<>(List.of(gate));
        first.addAll(searches.interceptors());
        first.addAll(List.of(shown, labels, hooks));
        return new Contribution(first);
    }

    private record Contribution(List<Object> interceptors) implements Feature {}
}
