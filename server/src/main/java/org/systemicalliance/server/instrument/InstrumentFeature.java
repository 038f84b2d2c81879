package org.systemicalliance.server.instrument;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Agreements;
import org.systemicalliance.server.records.CareSystems;
import org.systemicalliance.server.records.Records;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstrumentSettings.class)
class InstrumentFeature {

    @Bean
    Feature instruments(InstrumentSettings settings, Records records, Agreements agreements) {
        InstrumentShelf shelf = new InstrumentShelf(records);
        return new Contribution(List.of(
                new ItemHooks(shelf, settings),
                new ScoreHooks(shelf, new ScoreReader(records, new CareSystems(records)), agreements)));
    }

    private record Contribution(List<Object> interceptors) implements Feature {}
}
