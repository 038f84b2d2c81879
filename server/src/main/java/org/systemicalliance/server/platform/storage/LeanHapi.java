package org.systemicalliance.server.platform.storage;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/**
 * Makes HAPI's beans wait until they are needed: a server of one guide uses a fraction of what HAPI's configuration
 * offers.
 */
class LeanHapi implements BeanFactoryPostProcessor {

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
    }

    private static boolean isOfHapi(BeanDefinition definition) {
        String source = definition.getResourceDescription();
        String type = definition.getBeanClassName();
        return source != null && source.contains("ca/uhn/fhir") || type != null && type.startsWith("ca.uhn.fhir");
    }
}
