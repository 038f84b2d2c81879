package org.systemicalliance.server.measure;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Library;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.systemicalliance.profiles.GuideValidator;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Backfill;
import org.systemicalliance.server.records.Measurement;
import org.systemicalliance.server.records.Records;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MeasureSettings.class)
class MeasureFeature {

    @Bean
    ReliabilityTable reliabilityTable(DataSource dataSource) {
        return new ReliabilityTable(new JdbcTemplate(dataSource));
    }

    @Bean
    ReliabilityHooks reliabilityHooks(ReliabilityTable table, GuideValidator validator) {
        return new ReliabilityHooks(table, validator.support());
    }

    @Bean
    Measurement measurement(ReliabilityTable table, MeasureSettings settings) {
        return new StoredMeasurement(table, settings);
    }

    @Bean
    Backfill reliabilityBackfill(
            ReliabilityTable table,
            ReliabilityHooks hooks,
            Records records,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        return new Backfill(
                "ALLIANCE_RELIABILITY",
                table::create,
                () -> records.forEach(Library.class, SearchParameterMap.newSynchronous(), hooks::keep),
                new JdbcTemplate(dataSource),
                transactions);
    }

    @Bean
    Feature measure(ReliabilityHooks hooks) {
        return new Contribution(List.of(hooks));
    }

    private record Contribution(List<Object> interceptors) implements Feature {}
}
