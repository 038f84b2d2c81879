package org.systemicalliance.server.factor;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.exchange.FactorConcepts;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Beside;
import org.systemicalliance.server.records.CareSystems;
import org.systemicalliance.server.records.Records;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class FactorFeature {

    @Bean
    Beside factorsBeside(Records records) {
        return new FactorsBeside(records);
    }

    @Bean
    Feature factors(ConformanceResources guide, Records records) {
        FactorReader reader = new FactorReader(new FactorConcepts(guide), records, new CareSystems(records));
        return new Contribution(List.of(new FactorHooks(reader)));
    }

    private record Contribution(List<Object> interceptors) implements Feature {}
}
