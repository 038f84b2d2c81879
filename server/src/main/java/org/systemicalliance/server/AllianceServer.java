package org.systemicalliance.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.BackgroundPreinitializer;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * Starts the server. Every package below contributes itself by its configuration class; of Spring Boot's own
 * configurations only the embedded web server is taken.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan
@ImportAutoConfiguration({PropertyPlaceholderAutoConfiguration.class, ServletWebServerFactoryAutoConfiguration.class})
public class AllianceServer {

    public static void main(String[] arguments) {
        // Spring Boot would load, on a second core that others need, what this server does not use.
        System.setProperty(BackgroundPreinitializer.IGNORE_BACKGROUNDPREINITIALIZER_PROPERTY_NAME, "true");
        SpringApplication.run(AllianceServer.class, arguments);
    }
}
