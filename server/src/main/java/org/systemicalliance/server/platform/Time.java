package org.systemicalliance.server.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock, so that all of the server agrees on what day it is: that of the place where it runs. */
@Configuration(proxyBeanMethods = false)
class Time {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
