package org.systemicalliance.server.platform.storage;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.Ordered;

/**
 * Leaves out the resource types that this server does not serve, takes away those of HAPI's beans that this
 * server replaces, and lets the others wait until they are needed: a server of one guide uses a fraction of what HAPI's configuration offers.
 */
class LeanHapi implements BeanDefinitionRegistryPostProcessor, Ordered {

    private static final Set<String> REPLACED = Set.of(
            // GuideConfiguration
            "primaryFhirContext",
            "myDefaultProfileValidationSupport",
            "myJpaValidationSupportChain",
            "searchParamProvider",
            "searchParamRegistry",
            // ValidationConfiguration
            "myInstanceValidator",
            // ErrorConfiguration
            "transactionProcessorVersionFacade",
            // TerminologyConfiguration
            "terminologyService",
            "termCodeSystemStorageSvc",
            "termDeferredStorageSvc",
            "termConceptMappingSvc",
            // AccessFeature
            "searchParamExtractor",
            // StorageConfiguration
            "schedulerService");

    /** HAPI's storage ({@code Dao}) and endpoint ({@code Rp}) of one resource type. */
    private static final Pattern PER_TYPE = Pattern.compile("my(?!System)([A-Z]\\w+)(?:Dao|Rp)R4");

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        REPLACED.forEach(registry::removeBeanDefinition);
        Stream.of(registry.getBeanDefinitionNames())
                .filter(LeanHapi::isOfUnservedType)
                .forEach(registry::removeBeanDefinition);
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        for (String name : beans.getBeanDefinitionNames()) {
            BeanDefinition definition = beans.getBeanDefinition(name);
            if (isOfHapi(definition)) {
                definition.setLazyInit(true);
            }
        }
        var resolver = new LateDependencies();
        resolver.setBeanFactory(beans);
        ((DefaultListableBeanFactory) beans).setAutowireCandidateResolver(resolver);
        // Spring remembers which beans are of which type only after this, and otherwise does so too late: the servlet
        // and all that it needs is made before. Without it HAPI's hundreds of beans look at each other by type.
        beans.clearMetadataCache();
        beans.freezeConfiguration();
    }

    /** After everything that still changes definitions. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static boolean isOfUnservedType(String bean) {
        Matcher perType = PER_TYPE.matcher(bean);
        return perType.matches() && !ServedTypes.NAMES.contains(perType.group(1));
    }

    private static boolean isOfHapi(BeanDefinition definition) {
        String source = definition.getResourceDescription();
        String type = definition.getBeanClassName();
        return (source != null && source.contains("ca/uhn/fhir"))
                || (type != null && (type.startsWith("ca.uhn.fhir") || type.endsWith("RepositoryFactoryBean")));
    }
}
