package org.systemicalliance.server.notebook;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Records;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class NotebookFeature {

    @Bean
    Feature notebook(Records records) {
        return new Contribution(List.of(new NotebookHooks(new PageKeeper(new PageReader(records), records))));
    }

    private record Contribution(List<Object> interceptors) implements Feature {}
}
