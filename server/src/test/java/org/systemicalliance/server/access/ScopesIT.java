package org.systemicalliance.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;

/** What an app is shown whose token reaches less than its user may see. */
class ScopesIT {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String RATING =
            "code=https://systemicalliance.org/fhir/CodeSystem/alliance-measure|directed-rating";

    private final Neighbourhood neighbourhood = Neighbourhood.get();
    private Household household;
    private String therapist;
    private Observation rating;
    private Observation exam;
    private Observation survey;

    @BeforeEach
    void somethingOfEachKindIsStored() {
        household = neighbourhood.moveIn();
        therapist = neighbourhood.clinicians(household).get(0);
        rating = neighbourhood.answered(household, therapist, household.child());
        exam = noted("exam", "2026-03-03");
        survey = noted("survey", "2026-04-04");
    }

    @ParameterizedTest
    @CsvSource({
        "Observation.rs, rating exam survey",
        "Observation.rs?category=survey, rating survey",
        "Observation.rs?category=" + CATEGORY + "|exam, exam",
        "Observation.rs?category=exam;Observation.rs?category=survey, rating exam survey",
        "Observation.rs?" + RATING + ";Observation.rs?category=exam, rating exam",
        "Observation.rs?category=survey&date=ge2026-04-01, survey",
        "Observation.rs?category=survey&date=ge2026-04-01;Observation.rs?category=exam&date=lt2026-04-01, exam survey",
        "Observation.rs?category=exam;*.rs, rating exam survey",
        "Observation.rs?category=laboratory, ''",
        "Observation.rs?category=laboratory;Observation.rs?category=therapy, ''",
        "Observation.rs?subject=Patient/somebody-else, ''",
    })
    void one_scope_that_reaches_a_resource_suffices_on_every_way(String scopes, String reached) {
        RunningServer app = using(scopes);
        Set<String> expected = Set.of(reached.split(" ")).stream()
                .filter(name -> !name.isEmpty())
                .map(this::named)
                .map(ScopesIT::path)
                .collect(Collectors.toSet());

        Bundle found = app.get("/Observation?_total=accurate").as(Bundle.class);
        assertThat(paths(found)).isEqualTo(expected);
        assertThat(found.getTotal()).isEqualTo(expected.size());
        assertThat(app.count("/Observation?status=final")).isEqualTo(expected.size());
        assertThat(found.getLink("self").getUrl()).doesNotContain("_filter").doesNotContain("exposure");
        for (Observation one : List.of(rating, exam, survey)) {
            for (String way : List.of("", "/_history/1", "/_history")) {
                Answered answer = app.get(path(one) + way);
                if (expected.contains(path(one))) {
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
                } else {
                    String never = app.get("/Observation/never-existed" + way).body();
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
                    assertThat(answer.body().replace(one.getIdElement().getIdPart(), "never-existed"))
                            .isEqualTo(never);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CareTeam.rs, false",
        "CareTeam.rs;Observation.c, false",
        "CareTeam.rs;Observation.rs?category=exam, false",
        "CareTeam.rs;Observation.r?category=survey, true",
        "CareTeam.rs;Observation.s, true",
        "*.rs, true",
    })
    void what_is_included_is_within_the_scopes_too(String scopes, boolean shown) {
        Answered found = using(scopes).get("/CareTeam?_count=500&_revinclude=Observation:focus");

        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        assertThat(paths(found.as(Bundle.class)).contains(path(rating))).isEqualTo(shown);
    }

    @Test
    void what_is_written_is_within_the_scopes() {
        RunningServer app = using("Observation.rs;Observation.cu?category=exam");

        assertThat(app.post("/Observation", note("exam", "2026-05-05")).status())
                .isEqualTo(201);
        refused(app.post("/Observation", note("survey", "2026-05-05")));
        refused(app.post("", bundle(note("survey", "2026-05-05"))));
        assertThat(app.post("", bundle(note("exam", "2026-05-06"))).status()).isEqualTo(200);
    }

    @Test
    void what_is_changed_is_within_the_scopes_before_and_after() {
        RunningServer app = using("Observation.rs;Observation.u?category=exam");

        assertThat(app.put(changed(exam, "exam")).status()).isEqualTo(200);
        refused(app.put(changed(exam, "survey")));
        assertThat(app.put(changed(survey, "exam")).status()).isEqualTo(404);
        assertThat(as().get(path(survey))
                        .as(Observation.class)
                        .getCategoryFirstRep()
                        .getCodingFirstRep()
                        .getCode())
                .isEqualTo("survey");
    }

    @Test
    void what_is_made_of_many_needs_them_all() {
        Answered refused = using("Observation.rs?category=survey").get("/" + household.child() + "/$systemic-alliance");

        refused(refused);
        assertThat(refused.sentence()).contains("limited to a search");
        assertThat(using("Observation.rs")
                        .get("/" + household.child() + "/$systemic-alliance")
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exposure=open",
                "exposure:not=open",
                "status=final&exposure=open",
                "nonsense=a",
                "date=yesterday",
                "subject:Patient.name=a",
                "_has:Observation:subject:code=a",
                "_filter=status eq final",
                "_lastUpdated=gt2020",
                "_content=a"
            })
    void a_limit_that_cannot_be_told_of_a_resource_reaches_nothing(String limit) {
        RunningServer app = using("Observation.rs?" + limit.replace(" ", "+"));

        refused(app.get("/Observation"));
        assertThat(app.get(path(rating)).status()).isBetween(403, 404);
    }

    @Test
    void a_page_is_for_a_token_that_grants_the_same() {
        String page = next("*.rs");
        String same = next("CareTeam.rs");

        assertThat(using("Goal.rs").get(page).status()).isEqualTo(410);
        assertThat(using("*.rs").get(page).status()).isEqualTo(200);
        assertThat(using("CareTeam.rs").get(same).status()).isEqualTo(200);
    }

    private String next(String scopes) {
        return using(scopes)
                .get("/CareTeam?_count=2")
                .as(Bundle.class)
                .getLink("next")
                .getUrl()
                .replaceFirst(".*/fhir", "");
    }

    @Test
    void a_scope_of_users_opens_nothing_to_who_is_no_user_here() {
        for (String user : List.of("", "https://elsewhere.example/fhir/" + household.user(therapist))) {
            RunningServer app = neighbourhood.as(user, Neighbourhood.EVERYTHING + " patient/*.cruds");
            refused(app.get("/Patient"));
            refused(app.get("/" + household.child()));
            refused(app.get("/CareTeam"));
        }
    }

    @Test
    void a_scope_about_a_child_opens_nothing_where_none_was_chosen() {
        RunningServer app = neighbourhood.as(household.user(therapist), "patient/*.rs");

        refused(app.get("/Observation"));
        refused(app.get(path(rating)));
    }

    private static void refused(Answered answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
        assertThat(answer.rule()).isEqualTo("access-scope");
    }

    private Resource named(String name) {
        return switch (name) {
            case "rating" -> rating;
            case "exam" -> exam;
            default -> survey;
        };
    }

    private RunningServer as() {
        return neighbourhood.as(household, therapist);
    }

    private RunningServer using(String scopes) {
        return neighbourhood.as(household.user(therapist), "user/" + scopes.replace(";", " user/"));
    }

    private Observation noted(String category, String day) {
        Answered stored = as().post("/Observation", note(category, day));
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        return stored.as(Observation.class);
    }

    private Observation note(String category, String day) {
        Observation note = new Observation();
        note.setStatus(ObservationStatus.FINAL);
        note.addCategory(new CodeableConcept(new Coding().setSystem(CATEGORY).setCode(category)));
        note.getCode().setText("How the child walks");
        note.setSubject(new Reference(household.child()));
        note.setEffective(new DateTimeType(day));
        note.addPerformer(new Reference(therapist));
        note.setValue(new StringType("steadily"));
        return note;
    }

    private Observation changed(Observation stored, String category) {
        Observation changed = note(category, "2026-06-06");
        changed.setId("Observation/" + stored.getIdElement().getIdPart());
        return changed;
    }

    private static Bundle bundle(Resource resource) {
        Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
        bundle.addEntry()
                .setResource(resource)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl(resource.fhirType());
        return bundle;
    }

    private static Set<String> paths(Bundle bundle) {
        return bundle.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .map(ScopesIT::path)
                .collect(Collectors.toSet());
    }

    private static String path(Resource resource) {
        return "/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
