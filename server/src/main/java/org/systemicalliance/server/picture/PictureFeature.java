package org.systemicalliance.server.picture;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Records;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class PictureFeature {

    @Bean
    RatingTable ratingTable(DataSource dataSource) {
        return new RatingTable(new JdbcTemplate(dataSource));
    }

    @Bean
    Feature picture(FhirContext context, Records records, RatingTable ratings) {
        MaterialReader reader = new MaterialReader(records, ratings);
        return new Contribution(
                List.of(new SystemicAllianceProvider(context, reader, Clock.systemDefaultZone())),
                List.of(new RatingHooks(context, ratings)));
    }

    private record Contribution(List<Object> providers, List<Object> interceptors) implements Feature {}
}
