package org.systemicalliance.server.practice;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.RepeatOnConflict;
import org.systemicalliance.server.records.Sight;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class PracticeFeature {

    @Bean
    Feature practices(Records records, Sight sight, Clock clock) {
        CareRecordReader reader = new CareRecordReader(records, sight);
        Counting counting = new Counting(reader, records, clock);
        return new Contribution(
                List.of(new PracticesProvider(counting, new Keeping(counting, reader, records), clock)),
                List.of(new RepeatOnConflict(PracticesProvider.RECORD)));
    }

    private record Contribution(List<Object> providers, List<Object> interceptors) implements Feature {}
}
