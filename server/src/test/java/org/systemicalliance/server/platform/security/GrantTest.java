package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletSubRequestDetails;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class GrantTest {

    private final Grant grant = new Grant(
            "tablet",
            Optional.of("RelatedPerson/lucia"),
            Optional.of("mateo"),
            Scopes.parse("user/*.rs"),
            Set.of(),
            Set.of());

    @Test
    void the_server_itself_may_do_everything() {
        assertThat(Grant.of(new SystemRequestDetails()).isUnrestricted()).isTrue();
    }

    @Test
    void a_request_has_the_grant_that_was_established_for_it() {
        assertThat(Grant.of(request())).isEqualTo(grant);
        assertThat(grant.isUnrestricted()).isFalse();
    }

    @Test
    void scopes_of_a_user_grant_nothing_where_nobody_knows_who_that_is() {
        Grant nobodys = new Grant(
                "tablet",
                Optional.empty(),
                Optional.of("mateo"),
                Scopes.parse("user/*.cruds patient/*.rs"),
                Set.of(),
                Set.of());

        assertThat(nobodys.scopes()).isEqualTo(Scopes.NONE);
    }

    @Test
    void a_part_of_a_bundle_has_the_grant_of_the_bundle() {
        assertThat(Grant.of(new ServletSubRequestDetails(request()))).isEqualTo(grant);
    }

    @Test
    void a_request_for_which_nothing_was_established_is_refused() {
        ServletRequestDetails unknown = new ServletRequestDetails();
        unknown.setServletRequest(new MockHttpServletRequest());

        assertThatThrownBy(() -> Grant.of(unknown)).isInstanceOf(AuthenticationException.class);
    }

    private ServletRequestDetails request() {
        MockHttpServletRequest http = new MockHttpServletRequest();
        http.setAttribute(Grant.ATTRIBUTE, grant);
        ServletRequestDetails request = new ServletRequestDetails();
        request.setServletRequest(http);
        return request;
    }
}
