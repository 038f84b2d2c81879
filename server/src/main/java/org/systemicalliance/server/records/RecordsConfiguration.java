package org.systemicalliance.server.records;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {

    @Bean
    Records records(DaoRegistry daos, IHapiTransactionService transactions) {
        return new Records(daos, transactions);
    }
}
