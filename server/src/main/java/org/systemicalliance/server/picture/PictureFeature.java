package org.systemicalliance.server.picture;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.Observation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Agreements;
import org.systemicalliance.server.records.Backfill;
import org.systemicalliance.server.records.Beside;
import org.systemicalliance.server.records.Measurement;
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
    Backfill ratingBackfill(
            RatingTable ratings,
            RatingHooks hooks,
            Records records,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        return new Backfill(
                "ALLIANCE_RATED",
                ratings::create,
                () -> records.forEach(
                        Observation.class,
                        new SearchParameterMap(
                                Observation.SP_CODE, new TokenParam(Guide.MEASURE, Guide.DIRECTED_RATING)),
                        hooks::keep),
                new JdbcTemplate(dataSource),
                transactions);
    }

    @Bean
    MaterialReader materialReader(
            Records records, Agreements agreements, RatingTable ratings, ObjectProvider<Beside> features, Clock clock) {
        return new MaterialReader(
                records, ratings, agreements, features.orderedStream().toList(), clock);
    }

    @Bean
    Gallery gallery(Records records, MaterialReader reader, Measurement measurement, Sight sight) {
        return new Gallery(records, reader, measurement, sight);
    }

    @Bean
    Feature picture(FhirContext context, Records records, RatingHooks hooks, Gallery gallery, Clock clock) {
        return new Contribution(
                List.of(new SystemicAllianceProvider(context, gallery, clock)),
                List.of(hooks, new RatingMetaHooks(records)));
    }

    private record Contribution(List<Object> providers, List<Object> interceptors) implements Feature {}
}
