package org.systemicalliance.server.picture;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class PictureFeature {

    @Bean
    RatingTable ratingTable(DataSource dataSource) {
        return new RatingTable(new JdbcTemplate(dataSource));
    }

    @Bean
    RatingHooks ratingHooks(FhirContext context, RatingTable ratings) {
        return new RatingHooks(context, ratings);
    }

    @Bean
    RatingBackfill ratingBackfill(
            RatingTable ratings, RatingHooks hooks, Records records, PlatformTransactionManager transactionManager) {
        return new RatingBackfill(ratings, hooks, records, transactionManager);
    }

    @Bean
    Feature picture(FhirContext context, Records records, RatingTable ratings, RatingHooks hooks, Sight sight) {
        MaterialReader reader = new MaterialReader(records, ratings);
        return new Contribution(
                List.of(new SystemicAllianceProvider(context, records, reader, sight, Clock.systemDefaultZone())),
                List.of(hooks, new RatingMetaHooks(records)));
    }

    private record Contribution(List<Object> providers, List<Object> interceptors) implements Feature {}
}
