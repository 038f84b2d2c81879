package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.systemicalliance.server.platform.AllianceSettings;

class SafeStartTest {

    private static final Map<String, String> SAFE = Map.of(
            "alliance.security.issuer", "https://login.hospital.example",
            "alliance.database.url", "jdbc:postgresql://db/alliance",
            "alliance.database.password", "a password of its own",
            "alliance.base-url", "https://alliance.hospital.example/fhir",
            "alliance.demo", "false");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1"})
    void whoever_is_let_in_this_machine_may_always_be_listened_to(String address) {
        assertThatCode(() -> start(Map.of("alliance.security.enabled", "false")).checkAddress(at(address)))
                .doesNotThrowAnyException();
        assertThatCode(() -> start(Map.of()).checkAddress(at(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.10", "::"})
    void without_access_control_nobody_else_is_listened_to(String address) {
        assertThatThrownBy(() ->
                        start(Map.of("alliance.security.enabled", "false")).checkAddress(at(address)))
                .isInstanceOf(UnsafeSettingsException.class)
                .hasMessageContaining("access control switched off");
    }

    @Test
    void nor_is_anybody_else_while_everybody_knows_the_password() {
        assertThatThrownBy(() -> start(Map.of()).checkAddress(null))
                .isInstanceOf(UnsafeSettingsException.class)
                .hasMessageContaining("every address")
                .hasMessageContaining("demonstration");
    }

    @Test
    void a_password_of_ones_own_or_an_issuer_opens_other_addresses() {
        assertThatCode(() -> start(Map.of("alliance.security.password", "correct horse battery staple"))
                        .checkAddress(null))
                .doesNotThrowAnyException();
        assertThatCode(() -> start(SAFE).checkAddress(null)).doesNotThrowAnyException();
    }

    @Test
    void a_safe_production_server_starts() {
        assertThatCode(() -> start(SAFE).checkProduction()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "alliance.security.enabled, false, switched off",
        "alliance.security.issuer, '', provider",
        "alliance.security.issuer, http://login.hospital.example, encryption",
        "alliance.database.url, jdbc:h2:file:./data, H2",
        "alliance.database.password, '', password",
        "alliance.database.password, sa, password",
        "alliance.security.allowed-origins, *, any site",
        "alliance.security.allowed-origins, https://*.example, any site",
        "alliance.demo, true, stories",
        "alliance.base-url, http://alliance.hospital.example/fhir, encrypted",
    })
    void an_unsafe_one_does_not(String setting, String value, String reason) {
        Map<String, String> settings = new HashMap<>(SAFE);
        settings.put(setting, value);

        assertThatThrownBy(() -> start(settings).checkProduction())
                .isInstanceOf(UnsafeSettingsException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void settings_that_are_printed_tell_no_password() {
        Binder binder = new Binder(new MapConfigurationPropertySource(
                Map.of("alliance.database.password", "hush", "alliance.security.password", "hush")));

        assertThat(binder.bindOrCreate("alliance", AllianceSettings.class).toString())
                .doesNotContain("hush");
        assertThat(binder.bindOrCreate("alliance.security", SecuritySettings.class)
                        .toString())
                .doesNotContain("hush");
    }

    private static SafeStart start(Map<String, String> settings) {
        Binder binder = new Binder(new MapConfigurationPropertySource(settings));
        return new SafeStart(
                binder.bindOrCreate("alliance", AllianceSettings.class),
                binder.bindOrCreate("alliance.security", SecuritySettings.class));
    }

    private static InetAddress at(String address) throws UnknownHostException {
        return InetAddress.getByName(address);
    }
}
