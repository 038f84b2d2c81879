package org.systemicalliance.alliance.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessRuleTest {

    @ParameterizedTest
    @EnumSource(AccessRule.class)
    @DisplayName("the page on security says what the rule says")
    void page(AccessRule rule) throws IOException {
        String page = Files.readString(Path.of("../docs/security.md"));
        assertThat(page).contains("| `" + rule + "` | " + rule.sentence() + " |");
    }
}
