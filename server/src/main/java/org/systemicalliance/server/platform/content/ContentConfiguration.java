package org.systemicalliance.server.platform.content;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.platform.AllianceSettings;
import org.systemicalliance.server.platform.storage.Statistics;

/** Filling the server. */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {

    @Bean
    GuideStore guideStore(DaoRegistry daos, IFhirSystemDao<Bundle, Meta> system, ConformanceResources guide) {
        return new GuideStore(daos, system, guide);
    }

    @Bean
    StoryTeller storyTeller(FhirContext context, IFhirSystemDao<Bundle, Meta> system) {
        return new StoryTeller(context, system);
    }

    @Bean
    Filling filling(GuideStore guide, StoryTeller stories, Statistics statistics, AllianceSettings settings) {
        return new Filling(guide, stories, statistics, settings.demo());
    }
}
