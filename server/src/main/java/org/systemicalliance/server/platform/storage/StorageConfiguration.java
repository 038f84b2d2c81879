package org.systemicalliance.server.platform.storage;

import ca.uhn.fhir.batch2.api.IJobPartitionProvider;
import ca.uhn.fhir.batch2.coordinator.DefaultJobPartitionProvider;
import ca.uhn.fhir.batch2.jobs.parameters.UrlPartitioner;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.IDaoRegistry;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.svc.ISearchUrlJobMaintenanceSvc;
import ca.uhn.fhir.jpa.cache.IResourceChangeListenerCacheRefresher;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.dao.ThreadPoolFactory;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.sched.IHasScheduledJobs;
import ca.uhn.fhir.jpa.partition.IRequestPartitionHelperSvc;
import ca.uhn.fhir.jpa.provider.DaoRegistryResourceSupportedSvc;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import ca.uhn.fhir.jpa.search.StaleSearchDeletingSvcImpl;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Which parts of HAPI's storage exist, and how it stores. */
@Configuration(proxyBeanMethods = false)
@Import(JpaR4Config.class)
class StorageConfiguration {

    @Bean
    static LeanHapi leanHapi() {
        return new LeanHapi();
    }

    @Bean
    JpaStorageSettings storageSettings() {
        var storage = new JpaStorageSettings();
        // A reference names what exists, and what is referred to cannot vanish.
        storage.setAutoCreatePlaceholderReferenceTargets(false);
        // Checked by the ReferenceInterceptor, which also looks where nothing is indexed.
        storage.setEnforceReferentialIntegrityOnWrite(false);
        storage.setEnforceReferentialIntegrityOnDelete(true);
        // That somebody looked at a thing does not keep it from being deleted, and is kept when it is.
        storage.setEnforceReferentialIntegrityOnDeleteDisableForPaths(
                Set.of("AuditEvent.entity.what", "AuditEvent.agent.who"));
        storage.setAllowExternalReferences(false);
        storage.setAllowMultipleDelete(false);
        // Ids chosen by the sender may be anything that FHIR allows.
        storage.setResourceClientIdStrategy(JpaStorageSettings.ClientIdStrategyEnum.ANY);
        // A number would tell how much was stored since the last one.
        storage.setResourceServerIdStrategy(JpaStorageSettings.IdStrategyEnum.UUID);
        storage.setIndexMissingFields(JpaStorageSettings.IndexEnabledEnum.DISABLED);
        storage.setMatchUrlCacheEnabled(true);
        storage.setMarkResourcesForReindexingUponSearchParameterChange(false);
        storage.setWriteToSearchParamIdentityTable(false);
        storage.setStatusBasedReindexingDisabled(true);
        storage.setHibernateSearchIndexFullText(false);
        storage.setHibernateSearchIndexSearchParams(false);
        storage.setPreExpandValueSets(false);
        // Where includes end must not depend on what is hidden among them; the page of matches limits them.
        storage.setMaximumIncludesToLoadPerPage(null);
        // Scopes that are limited to several searches are asked as one.
        storage.setFilterParameterEnabled(true);
        return storage;
    }

    @Bean
    PartitionSettings partitionSettings() {
        return new PartitionSettings();
    }

    @Bean
    SubscriptionSettings subscriptionSettings() {
        return new SubscriptionSettings();
    }

    @Bean
    ThreadPoolFactory threadPoolFactory() {
        return new ThreadPoolFactory();
    }

    @Bean
    NoBackgroundJobs noBackgroundJobs() {
        return new NoBackgroundJobs();
    }

    @Bean
    UrlPartitioner urlPartitioner(MatchUrlService matchUrls, IRequestPartitionHelperSvc partitions) {
        return new UrlPartitioner(matchUrls, partitions);
    }

    @Bean
    IJobPartitionProvider jobPartitions(
            FhirContext fhirContext, IRequestPartitionHelperSvc partitions, MatchUrlService matchUrls) {
        return new DefaultJobPartitionProvider(fhirContext, partitions, matchUrls);
    }

    @Bean
    Timer timer(AutowireCapableBeanFactory beans) {
        return new Timer(beans);
    }

    @Bean
    IStaleSearchDeletingSvc staleSearchDeletingSvc() {
        return new StaleSearchDeletingSvcImpl();
    }

    @Bean
    DatabaseBackedPagingProvider databaseBackedPagingProvider() {
        return new DatabaseBackedPagingProvider();
    }

    @Bean
    IResourceSupportedSvc resourceSupportedSvc(IDaoRegistry daoRegistry) {
        return new DaoRegistryResourceSupportedSvc(daoRegistry);
    }

    /** Of HAPI's housekeeping, what a server without batch jobs and subscriptions needs. */
    @Bean
    ApplicationRunner housekeeping(
            Timer timer,
            IStaleSearchDeletingSvc staleSearches,
            IResourceChangeListenerCacheRefresher changedSearchParameters,
            ISearchUrlJobMaintenanceSvc oldConditionalCreates) {
        return arguments -> Stream.of(staleSearches, changedSearchParameters, oldConditionalCreates)
                .map(IHasScheduledJobs.class::cast)
                .forEach(jobs -> jobs.scheduleJobs(timer));
    }
}
