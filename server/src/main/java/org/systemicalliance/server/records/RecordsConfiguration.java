package org.systemicalliance.server.records;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.tx.IHapiTransactionService;
import jakarta.persistence.EntityManagerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.SharedEntityManagerCreator;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AgreementSettings.class)
class RecordsConfiguration {

    @Bean
    Records records(DaoRegistry daos, IHapiTransactionService transactions, EntityManagerFactory entities) {
        return new Records(daos, transactions, SharedEntityManagerCreator.createSharedEntityManager(entities));
    }

    @Bean
    Agreements agreements(Records records, AgreementSettings settings) {
        return new Agreements(records, settings);
    }
}
