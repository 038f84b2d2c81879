package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesTest {

    @Test
    void a_scope_permits_its_type_and_its_letters_only() {
        Scopes scopes = Scopes.parse("openid fhirUser user/Observation.rs");

        assertThat(scopes.permits("Observation", 'r')).isTrue();
        assertThat(scopes.permits("Observation", 's')).isTrue();
        assertThat(scopes.permits("Observation", 'u')).isFalse();
        assertThat(scopes.permits("Patient", 'r')).isFalse();
    }

    @Test
    void a_star_stands_for_every_type() {
        assertThat(Scopes.parse("system/*.c").permits("Task", 'c')).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"read,rs", "write,cud", "*,cruds"})
    void a_scope_of_version_1_is_read_as_its_equivalent(String before, String now) {
        assertThat(Scopes.parse("patient/Task." + before)).isEqualTo(Scopes.parse("patient/Task." + now));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openid",
                "launch/patient",
                "user/Observation",
                "user/Observation.",
                "user/Observation.sr",
                "user/observation.r",
                "group/Patient.r",
                "user/Observation.rx",
                "user/Observation.r?",
                "user/*/Task.r",
                // looks beyond the resource, or is no search
                "user/Observation.rs?subject:Patient.name=a",
                "user/Patient.rs?_has:Observation:subject:code=a",
                "user/Observation.rs?_filter=status+eq+final",
                "user/Observation.rs?_include=Observation:subject",
                "user/Observation.rs?_count=1",
                "user/Observation.rs?status=final&",
                "user/Observation.rs?status="
            })
    void what_is_no_scope_for_resources_permits_nothing(String written) {
        assertThat(Scopes.parse(written)).isEqualTo(Scopes.NONE);
    }

    @Test
    void a_restriction_applies_to_its_interactions() {
        Scopes scopes = Scopes.parse("user/Observation.rs?category=survey user/Observation.c");

        assertThat(scopes.restrictions("Observation", 'r')).containsExactly("category=survey");
        assertThat(scopes.restrictions("Observation", 'c')).isEmpty();
    }

    @Test
    void of_several_restrictions_one_suffices() {
        Scopes scopes = Scopes.parse("user/Observation.rs?category=survey user/Observation.rs?code=a|b");

        assertThat(scopes.restrictions("Observation", 's')).containsExactlyInAnyOrder("category=survey", "code=a|b");
    }

    @Test
    void an_unrestricted_scope_beside_a_restricted_one_lifts_the_restriction() {
        Scopes scopes = Scopes.parse("patient/Observation.rs?category=survey user/*.rs");

        assertThat(scopes.restrictions("Observation", 'r')).isEmpty();
        assertThat(scopes.permitting("Observation", 'r')).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "true,true,patient/Task.r user/Goal.r",
        "true,false,user/Goal.r",
        "false,true,system/Patient.r",
        "false,false,system/Patient.r",
    })
    void a_scope_holds_for_whom_it_is_about(boolean user, boolean child, String held) {
        Scopes all = Scopes.parse("patient/Task.r user/Goal.r system/Patient.r");

        assertThat(all.heldBy(user, child)).hasToString(held);
    }

    @Test
    void a_scope_covers_what_is_narrower_at_the_same_level() {
        Scope wide = Scope.parse("user/*.rs").orElseThrow();

        assertThat(wide.covers(Scope.parse("user/Task.r?status=requested").orElseThrow()))
                .isTrue();
        assertThat(wide.covers(Scope.parse("patient/Task.r").orElseThrow())).isFalse();
        assertThat(wide.covers(Scope.parse("user/Task.ru").orElseThrow())).isFalse();
        assertThat(Scope.parse("user/Task.r?status=requested").orElseThrow().covers(wide))
                .isFalse();
    }

    @Test
    void scopes_are_written_as_they_are_read() {
        String written = "patient/Observation.rs?category=survey user/*.cruds";

        assertThat(Scopes.parse(written)).hasToString(written);
    }
}
