package org.systemicalliance.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.platform.security.demonstration.Account;
import org.systemicalliance.server.platform.security.demonstration.Accounts;

/**
 * Everybody of the stories against everything in them, on every way in. What each should see is told by {@link
 * Expected}; one resource too many, or one too few, fails.
 */
class AccessMatrixIT {

    private static final List<String> TYPES = List.of(
            "Patient",
            "RelatedPerson",
            "Practitioner",
            "PractitionerRole",
            "CareTeam",
            "Condition",
            "CarePlan",
            "Goal",
            "Encounter",
            "Task",
            "Consent",
            "QuestionnaireResponse",
            "Observation",
            "Provenance",
            "Composition",
            "Bundle",
            "Subscription",
            "AuditEvent");

    /** Ways that would tell what is hidden from what is not there. */
    private static final List<String> DETOURS = List.of(
            "/Patient?_has:Observation:subject:code=directed-rating",
            "/Patient?_has:Observation:patient:_has:Provenance:target:_id=x",
            "/CareTeam?patient.name=Mateo",
            "/Observation?subject:Patient.birthdate=gt1900-01-01",
            "/Observation?performer.name=a",
            "/Observation?_sort=subject.name",
            "/Observation?_filter=status+eq+final",
            "/Observation?exposure=open",
            "/Observation?exposure:not=open",
            "/Observation?exposure:missing=false",
            "/Observation?_sort=exposure",
            "/Observation?_sort=-exposure",
            "/Observation?_sort=date,-exposure",
            "/Provenance?target:Observation.exposure=open",
            "/Provenance?target:Observation.status=final",
            "/Observation?_has:Provenance:target:exposure=open",
            "/Observation?_content=a",
            "/Observation?_text=a",
            "/Observation?_list=a",
            "/Observation?_query=a",
            "/Observation?_revinclude=*",
            "/Observation?_revinclude:iterate=Provenance:target",
            "/Observation?_include:recurse=Observation:subject",
            "/Observation?_include=*",
            "/Observation?_include:iterate=Observation:subject",
            "/Observation/_history",
            "/_history",
            "/?_type=Observation",
            "/Patient/mateo/$everything",
            "/Patient/$everything",
            "/Observation/$lastn?patient=mateo",
            "/Observation/$meta",
            "/$meta",
            "/Patient/mateo/$diff",
            "/Observation/$get-resource-counts",
            "/Patient/mateo/_history/$meta",
            "/Patient/mateo/Observation",
            "/Patient/mateo/*",
            "/$graphql?query=%7BPatient(id:mateo)%7Bid%7D%7D",
            "/Patient/mateo/$graphql?query=%7Bid%7D",
            "/Patient/mateo/$validate?mode=delete",
            "/$export",
            "/Patient/$export",
            "/$reindex",
            "/$perform-reindexing-pass",
            "/$expunge",
            "/Patient/mateo/$expunge",
            "/$get-resource-counts");

    private static RunningServer server;
    private static List<Resource> everything;
    private static Expected expected;
    private static List<Account> people;

    @BeforeAll
    static void everythingThatIsStored() {
        server = RunningServer.guarded();
        people = server.bean(Accounts.class).all();
        DaoRegistry daos = server.bean(DaoRegistry.class);
        everything = TYPES.stream()
                .flatMap(type -> daos
                        .getResourceDao(type)
                        .search(SearchParameterMap.newSynchronous(), new SystemRequestDetails())
                        .getAllResources()
                        .stream())
                .map(Resource.class::cast)
                .toList();
        expected = new Expected(everything);
        assertThat(everything).hasSizeGreaterThan(300);
    }

    @TestFactory
    Stream<DynamicTest> searchesFindWhatOneMaySeeAndCountNothingElse() {
        return people.stream().flatMap(account -> TYPES.stream()
                .filter(type -> !type.equals("AuditEvent"))
                .map(type -> dynamicTest(account.username() + " searches " + type, () -> search(account, type))));
    }

    private static void search(Account account, String type) {
        Set<String> ids = expected.ids(account.person().orElse(null), type);
        Answered found = get(account, "/" + type + "?_count=1000&_total=accurate");
        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        Bundle bundle = found.as(Bundle.class);
        assertThat(Pages.ids(server.as(account.username()), bundle)).isEqualTo(ids);
        assertThat(bundle.getTotal()).isEqualTo(ids.size());
        assertThat(found.body()).doesNotContain("exposure");
        assertThat(get(account, "/" + type + "?_summary=count").as(Bundle.class).getTotal())
                .isEqualTo(ids.size());
    }

    @TestFactory
    Stream<DynamicTest> readsTellNothingOfWhatIsHidden() {
        return people.stream().flatMap(account -> IntStream.range(0, everything.size())
                .filter(index -> Math.floorMod(index * 31 + account.username().hashCode(), 23) == 0)
                .mapToObj(everything::get)
                .map(resource ->
                        dynamicTest(account.username() + " reads " + path(resource), () -> read(account, resource))));
    }

    private static void read(Account account, Resource resource) {
        boolean open = !resource.fhirType().equals("AuditEvent")
                && expected.sees(account.person().orElse(null), resource);
        for (String way : List.of("", "/_history/1", "/_history")) {
            Answered answer = get(account, path(resource) + way);
            if (open) {
                assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            } else if (!resource.fhirType().equals("AuditEvent")) {
                Answered never = get(account, "/" + resource.fhirType() + "/never-existed" + way);
                String id = resource.getIdElement().getIdPart();
                assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
                assertThat(answer.body().replace(id, "never-existed")).isEqualTo(never.body());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> detoursAreClosed() {
        return people.stream().flatMap(account -> DETOURS.stream()
                .map(path -> dynamicTest(account.username() + " tries " + path, () -> {
                    Answered answer = get(account, path);
                    assertThat(answer.status()).as(answer.toString()).isBetween(400, 405);
                    assertThat(answer.body()).contains("OperationOutcome");
                })));
    }

    @Test
    void nobodyIsToldHowItIsKept() {
        assertThat(server.get("/metadata").body()).doesNotContain("exposure");
        people.forEach(account -> {
            assertThat(get(account, "/SearchParameter?code=exposure")
                            .as(Bundle.class)
                            .getEntry())
                    .isEmpty();
            for (String wrong :
                    List.of("nonsense=a", "_sort=nonsense", "_include=Observation:nonsense", "code=a%7Cb%7Cc")) {
                assertThat(get(account, "/Observation?" + wrong).body().replace(wrong, ""))
                        .doesNotContain("exposure");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> includesBringNothingHidden() {
        List<String> searches = List.of(
                "/Patient?_revinclude=Observation:subject&_revinclude=Observation:patient&_count=100",
                "/CareTeam?_revinclude=Observation:focus&_include=CareTeam:participant&_count=500",
                "/RelatedPerson?_revinclude=QuestionnaireResponse:source&_revinclude=Observation:performer&_count=100",
                "/Observation?_include=Observation:derived-from&_include=Observation:performer&_count=500",
                "/Provenance?_include=Provenance:target&_include=Provenance:entity&_include=Provenance:agent&_count=500",
                "/Consent?_include=Consent:data&_include=Consent:actor&_revinclude=Provenance:target&_count=500",
                "/Observation?_revinclude=Provenance:target&_count=500",
                "/Task?_include=Task:owner&_revinclude=Provenance:target&_count=500");
        return people.stream().flatMap(account -> searches.stream()
                .map(path -> dynamicTest(account.username() + " includes with " + path, () -> {
                    Answered answer = get(account, path);
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                    answer.as(Bundle.class).getEntry().stream()
                            .map(BundleEntryComponent::getResource)
                            .forEach(shown -> assertThat(
                                            expected.sees(account.person().orElse(null), shown))
                                    .as(path(shown))
                                    .isTrue());
                })));
    }

    private static Answered get(Account account, String path) {
        return server.as(account.username()).get(path);
    }

    private static String path(Resource resource) {
        return "/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
