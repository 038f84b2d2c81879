package org.systemicalliance.server.platform.storage;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.boot.archive.scan.internal.DisabledScanner;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.systemicalliance.server.platform.AllianceSettings;

/** The database, its schema, and Hibernate on top of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AllianceSettings.class)
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(AllianceSettings settings) {
        // Connects when first asked, so that Hibernate can begin before.
        var pool = new HikariDataSource();
        pool.setPoolName("alliance");
        pool.setJdbcUrl(
                Database.of(settings.database().url()).tuned(settings.database().url()));
        pool.setUsername(settings.database().username());
        pool.setPassword(settings.database().password());
        pool.setMaximumPoolSize(settings.database().poolSize());
        pool.setMinimumIdle(1);
        return pool;
    }

    @Bean
    SoleServer soleServer(AllianceSettings settings) {
        AllianceSettings.Database database = settings.database();
        return SoleServer.of(
                Database.of(database.url()),
                new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }

    @Bean
    DatabaseSchema databaseSchema(DataSource dataSource, AllianceSettings settings, SoleServer alone) {
        var schema =
                new DatabaseSchema(dataSource, Database.of(settings.database().url()));
        schema.bringUpToDate();
        return schema;
    }

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(
            ConfigurableListableBeanFactory beans,
            DataSource dataSource,
            FhirContext fhirContext,
            JpaStorageSettings storage,
            AllianceSettings settings) {
        var factory = HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhirContext, storage);
        factory.setPersistenceUnitName("alliance");
        factory.setDataSource(dataSource);
        // Hibernate reads its mappings on one core while the schema is made and HAPI begins on the other.
        factory.setBootstrapExecutor(executor());
        Database database = Database.of(settings.database().url());
        factory.setJpaPropertyMap(hibernate(database));
        if (database == Database.H2) {
            factory.getJpaPropertyMap().put("hibernate.session_factory.statement_inspector", new IdentityLookup());
        }
        return factory;
    }

    @Bean
    Statistics statistics(DataSource dataSource, DatabaseSchema schema) {
        return new Statistics(new JdbcTemplate(dataSource));
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory entityManagerFactory, DatabaseSchema schema) {
        return new JpaTransactionManager(entityManagerFactory);
    }

    /** Classes are looked for where they are, not by way of the web application that is just starting. */
    private static SimpleAsyncTaskExecutor executor() {
        var executor = new SimpleAsyncTaskExecutor("hibernate-");
        executor.setTaskDecorator(task -> () -> {
            Thread.currentThread().setContextClassLoader(DatabaseConfiguration.class.getClassLoader());
            task.run();
        });
        return executor;
    }

    private static Map<String, ?> hibernate(Database database) {
        return Map.ofEntries(
                Map.entry("hibernate.dialect", database.dialect().getName()),
                // The schema is HAPI's own script (DatabaseSchema); Hibernate must not look at it again.
                Map.entry("hibernate.hbm2ddl.auto", "none"),
                Map.entry("hibernate.boot.allow_jdbc_metadata_access", "false"),
                // HAPI names its entities; there are no others to look for.
                Map.entry("hibernate.archive.scanner", DisabledScanner.class.getName()),
                Map.entry("hibernate.search.enabled", "false"),
                Map.entry("hibernate.jpa.static_metamodel.population", "disabled"),
                // Bean Validation repeats what the columns enforce; without it Hibernate would check for nulls itself,
                // too
                // early for columns that HAPI fills when a row is written.
                Map.entry("jakarta.persistence.validation.mode", "none"),
                Map.entry("hibernate.check_nullability", "false"),
                Map.entry("hibernate.jdbc.batch_size", "50"),
                Map.entry("hibernate.order_inserts", "true"),
                Map.entry("hibernate.order_updates", "true"),
                Map.entry("hibernate.cache.use_query_cache", "false"),
                Map.entry("hibernate.cache.use_second_level_cache", "false"),
                Map.entry("hibernate.cache.use_structured_entries", "false"),
                Map.entry("hibernate.cache.use_minimal_puts", "false"),
                Map.entry("hibernate.integration.envers.enabled", "false"),
                Map.entry("hibernate.generate_statistics", "false"));
    }
}
