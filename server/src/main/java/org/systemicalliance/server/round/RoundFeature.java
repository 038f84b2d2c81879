package org.systemicalliance.server.round;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Agreements;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.RepeatOnConflict;
import org.systemicalliance.server.records.Sight;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoundSettings.class)
class RoundFeature {

    @Bean
    Feature rounds(
            ConformanceResources guide,
            Records records,
            Agreements agreements,
            Sight sight,
            RoundSettings settings,
            Clock clock) {
        FormsByRole forms = new FormsByRole(guide);
        StoredInvitations invitations = new StoredInvitations(records, clock);
        Rounds rounds = new Rounds(records, agreements, invitations, forms, sight, settings.limits());
        return new Contribution(
                List.of(
                        new StartRoundProvider(rounds, settings, clock),
                        new DeclineProvider(new Declining(records, invitations, sight)),
                        new PopulateProvider(new Populating(records, forms, sight, clock), records)),
                List.of(
                        new InvitationHooks(new InvitationKeeper(invitations)),
                        new RepeatOnConflict(StartRoundProvider.OPERATION)));
    }

    private record Contribution(List<Object> providers, List<Object> interceptors) implements Feature {}
}
