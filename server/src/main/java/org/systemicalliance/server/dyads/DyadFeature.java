package org.systemicalliance.server.dyads;

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
class DyadFeature {

    @Bean
    Feature dyads(Records records, Sight sight, Clock clock) {
        DyadDerivation derivation = new DyadDerivation(records, sight, clock);
        return new Contribution(
                List.of(new DeriveDyadsProvider(derivation)),
                List.of(new RepeatOnConflict(DeriveDyadsProvider.OPERATION)));
    }

    private record Contribution(List<Object> providers, List<Object> interceptors) implements Feature {}
}
