package org.systemicalliance.server.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.RunningServer;

/** What plugs into the server is called once for each thing that happens. */
class HooksIT {

    private final RunningServer server = RunningServer.get();
    private final FhirEndpoint endpoint = server.bean(FhirEndpoint.class);
    private final Witness witness = new Witness();

    /** Writes down what it is told. */
    public static class Witness {

        private final List<String> told = new CopyOnWriteArrayList<>();

        @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
        public void asked() {
            told.add("asked");
        }

        @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
        public void creating(IBaseResource resource) {
            tell("creating", resource);
        }

        @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
        public void created(IBaseResource resource) {
            tell("created", resource);
        }

        @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
        public void answered() {
            told.add("answered");
        }

        /** A server that has just started still stores its guide. */
        private void tell(String what, IBaseResource resource) {
            if (resource instanceof Patient || resource instanceof Organization) {
                told.add(what + " " + resource.fhirType());
            }
        }
    }

    @BeforeEach
    void listen() {
        endpoint.registerInterceptor(witness);
    }

    @AfterEach
    void listenNoMore() {
        endpoint.unregisterInterceptor(witness);
    }

    @Test
    void a_creation_is_told_once_on_its_way_through_endpoint_and_storage() {
        assertThat(server.post("/Patient", new Patient()).status()).isEqualTo(201);

        assertThat(witness.told).containsExactly("asked", "creating Patient", "created Patient", "answered");
    }

    @Test
    void what_is_refused_was_not_created() {
        Patient patient = new Patient().setManagingOrganization(new Reference("Organization/nowhere"));

        assertThat(server.post("/Patient", patient).status()).isEqualTo(422);

        assertThat(witness.told).doesNotContain("created Patient").contains("asked");
    }

    @Test
    void what_the_server_stores_by_itself_is_told_too() {
        server.bean(DaoRegistry.class)
                .getResourceDao(Organization.class)
                .create(new Organization().setName("Somewhere"), new SystemRequestDetails());

        assertThat(witness.told).containsExactly("creating Organization", "created Organization");
    }
}
