package org.systemicalliance.server.audit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.systemicalliance.server.platform.Feature;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class AuditFeature {

    @Bean
    Journal auditJournal(DataSource dataSource) {
        var journal = new Journal(new JdbcTemplate(dataSource));
        journal.create();
        return journal;
    }

    @Bean
    Clerk auditClerk(Journal journal, DaoRegistry storage, PlatformTransactionManager transactions, Clock clock) {
        return new Clerk(journal, storage, transactions, clock);
    }

    @Bean
    Feature audit(Journal journal, Clock clock) {
        return new Contribution(List.of(new AuditHooks(journal, clock), new Unalterable()));
    }

    private record Contribution(List<Object> interceptors) implements Feature {}
}
