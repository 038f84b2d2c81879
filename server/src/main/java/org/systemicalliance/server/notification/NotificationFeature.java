package org.systemicalliance.server.notification;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.apache.tomcat.websocket.server.WsSci;
import org.hl7.fhir.r4.model.Task;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.platform.security.BaseUrl;
import org.systemicalliance.server.platform.security.SecuritySettings;
import org.systemicalliance.server.records.Agreements;
import org.systemicalliance.server.records.Backfill;
import org.systemicalliance.server.records.Measurement;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NotificationSettings.class)
class NotificationFeature {

    /** After what guards every request, before a token is asked for: a browser has none to show with a websocket. */
    private static final int BEFORE_TOKENS = -96;

    private final Clock clock;

    NotificationFeature(Clock clock) {
        this.clock = clock;
    }

    @Bean
    Tables notificationTables(DataSource dataSource) {
        return Tables.of(new JdbcTemplate(dataSource));
    }

    @Bean
    OccasionHooks occasionHooks(Tables tables) {
        return new OccasionHooks(tables.occurrences(), tables.invitations(), clock);
    }

    @Bean
    Backfill invitationBackfill(
            Tables tables,
            OccasionHooks hooks,
            Records records,
            DataSource dataSource,
            PlatformTransactionManager transactions) {
        return new Backfill(
                "ALLIANCE_INVITATION",
                tables::create,
                () -> records.forEach(Task.class, SearchParameterMap.newSynchronous(), hooks::asked),
                new JdbcTemplate(dataSource),
                transactions);
    }

    @Bean
    Destinations destinations(NotificationSettings settings, SecuritySettings security) {
        return new Destinations(settings, !security.enabled() || security.isDemonstration());
    }

    @Bean
    Sights subscribersSights(Sight sight, Records records, SecuritySettings security) {
        return new Sights(sight, records, security.enabled());
    }

    @Bean
    Subscriptions subscriptions(Tables tables, Records records) {
        return new Subscriptions(tables.subscriptions(), tables.letters(), records, clock);
    }

    @Bean
    NotificationWriter notificationWriter(FhirContext context) {
        return new NotificationWriter(context, clock);
    }

    @Bean
    Sockets sockets() {
        return new Sockets();
    }

    @Bean
    BindingTokens bindingTokens() {
        return new BindingTokens();
    }

    @Bean
    Dispatcher dispatcher(
            Tables tables,
            Sights sights,
            Subscriptions subscriptions,
            NotificationWriter writer,
            Sockets sockets,
            Destinations destinations,
            Records records,
            Agreements agreements,
            Measurement measurement,
            NotificationSettings settings,
            PlatformTransactionManager transactions) {
        return new Dispatcher(
                tables,
                new Invitations(
                        tables.invitations(),
                        tables.occurrences(),
                        new TransactionTemplate(transactions),
                        settings.notice(),
                        clock),
                new Distribution(
                        tables,
                        sights,
                        new StrainWatch(records, agreements, measurement, sights, clock),
                        records,
                        clock),
                subscriptions,
                new Delivery(subscriptions, tables, sights, writer, settings, clock),
                new Dispatcher.Couriers(new RestHook(destinations, settings.timeout()), sockets),
                settings.kept(),
                clock);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> opensWebsockets() {
        return factory ->
                factory.addContextCustomizers(context -> context.addServletContainerInitializer(new WsSci(), null));
    }

    @Bean
    FilterRegistrationBean<SocketDoor> socketDoor(
            Sockets sockets, BindingTokens tokens, Tables tables, NotificationWriter writer) {
        var door = new FilterRegistrationBean<>(new SocketDoor(sockets, tokens, tables.subscriptions(), writer));
        door.addUrlPatterns(SocketDoor.PATH);
        door.setOrder(BEFORE_TOKENS);
        return door;
    }

    @Bean
    Feature notifications(
            Tables tables,
            OccasionHooks occasions,
            Subscriptions subscriptions,
            Sights sights,
            NotificationWriter writer,
            BindingTokens tokens,
            Destinations destinations,
            NotificationSettings settings,
            SecuritySettings security,
            BaseUrl address) {
        Admission admission =
                new Admission(tables.subscriptions(), destinations, settings.perSubscriber(), security.enabled());
        DemandReader reader = new DemandReader(settings.longest(), clock);
        return new Contribution(
                List.of(new SubscriptionOperationsProvider(
                        new Inquiry(tables, sights), writer, tokens, address, clock)),
                List.of(
                        new SubscriptionHooks(reader, admission, subscriptions),
                        occasions,
                        new TopicCapabilities(address)));
    }

    private record Contribution(List<Object> providers, List<Object> interceptors) implements Feature {}
}
