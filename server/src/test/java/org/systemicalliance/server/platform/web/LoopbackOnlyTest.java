package org.systemicalliance.server.platform.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

class LoopbackOnlyTest {

    private final WebServerFactoryCustomizer<TomcatServletWebServerFactory> guard =
            new TomcatConfiguration().loopbackOnly();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1"})
    void theServerListensToThisMachine(String address) {
        assertThatCode(() -> guard.customize(listeningTo(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.10", "::"})
    void theServerDoesNotListenToOthers(String address) {
        assertThatThrownBy(() -> guard.customize(listeningTo(address)))
                .isInstanceOf(UnprotectedAddressException.class)
                .hasMessageContaining("no access control");
    }

    @Test
    void noAddressMeansEveryAddressAndIsRefused() {
        assertThatThrownBy(() -> guard.customize(new TomcatServletWebServerFactory()))
                .isInstanceOf(UnprotectedAddressException.class)
                .hasMessageContaining("every address");
    }

    private static TomcatServletWebServerFactory listeningTo(String address) throws UnknownHostException {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();
        factory.setAddress(InetAddress.getByName(address));
        return factory;
    }
}
