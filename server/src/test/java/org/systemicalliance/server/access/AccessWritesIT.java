package org.systemicalliance.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Guide;

/** What people with limited sight write, and what changes for others at once. */
class AccessWritesIT {

    private static final String CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private static final String SENSITIVITY = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    private final Neighbourhood neighbourhood = Neighbourhood.get();
    private Household household;
    private String mother;
    private String father;
    private String therapist;
    private String colleague;

    @BeforeEach
    void aFamilyMovesIn() {
        household = neighbourhood.moveIn();
        mother = household.members("parent").get(0);
        father = household.members("parent").get(1);
        therapist = clinicians().get(0);
        colleague = clinicians().get(1);
    }

    @Test
    void a_mother_answers_and_whom_she_answered_about_learns_nothing_of_it() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        String answer = rating.getDerivedFromFirstRep().getReference();

        assertThat(as(colleague).get(path(rating)).status()).isEqualTo(200);
        hidden(as(therapist), path(rating));
        hidden(as(father), path(rating));
        List.of(therapist, colleague, father).forEach(other -> hidden(as(other), "/" + answer));
        assertThat(as(therapist)
                        .get("/Observation?_total=accurate&code=directed-rating")
                        .as(Bundle.class)
                        .getTotal())
                .isZero();
    }

    @Test
    void statements_are_labelled_and_nobody_takes_a_label_away() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        assertThat(rating.getMeta().getSecurity(CONFIDENTIALITY, "R")).isNotNull();
        assertThat(rating.getMeta().getSecurity(SENSITIVITY, "ADOL")).isNull();

        Answered stored = as(mother).get("/" + rating.getDerivedFromFirstRep().getReference());
        QuestionnaireResponse answer = stored.as(QuestionnaireResponse.class);
        assertThat(answer.getMeta().getSecurity(CONFIDENTIALITY, "R")).isNotNull();
        answer.getMeta().setSecurity(List.of(new Coding(SENSITIVITY, "PRS", "patient requested")));
        answer.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.AMENDED);

        QuestionnaireResponse amended = as(mother).put(answer).as(QuestionnaireResponse.class);
        assertThat(amended.getMeta().getSecurity(CONFIDENTIALITY, "R")).isNotNull();
        assertThat(amended.getMeta().getSecurity(SENSITIVITY, "PRS")).isNotNull();
        Observation protectedToo = as(mother).get(path(rating)).as(Observation.class);
        assertThat(protectedToo.getMeta().getSecurity(SENSITIVITY, "PRS")).isNotNull();
    }

    @Test
    void what_a_child_of_ten_or_more_says_is_labelled_as_an_adolescents() {
        household = familyWithAChildWhoAnswers();
        String child = household.child();
        Map<String, Boolean> births = Map.of("2016-03-04", false, "2016-03-03", true, "2009-11-30", true, "2016", true);
        int minute = 10;
        for (String born : births.keySet()) {
            Patient patient = neighbourhood.recordsSystem().get("/" + child).as(Patient.class);
            patient.setBirthDateElement(new DateType(born));
            assertThat(neighbourhood.recordsSystem().put(patient).status()).isEqualTo(200);
            QuestionnaireResponse answer = whatTheChildSays().orElseThrow();
            answer.setAuthoredElement(new DateTimeType("2026-03-03T12:" + minute++ + ":00Z"));

            Answered stored = as(child).post("/QuestionnaireResponse", answer);
            assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
            Observation rating = as(child)
                    .get("/Observation?derived-from=QuestionnaireResponse/" + stored.id())
                    .only(Observation.class);
            for (Resource said : List.of(stored.as(QuestionnaireResponse.class), rating)) {
                assertThat(said.getMeta().getSecurity(SENSITIVITY, "ADOL") != null)
                        .as("born " + born)
                        .isEqualTo(births.get(born));
            }
        }
    }

    private Household familyWithAChildWhoAnswers() {
        while (whatTheChildSays().isEmpty()) {
            household = neighbourhood.moveIn();
        }
        return household;
    }

    /** In the child's own name, with nobody's help. */
    private Optional<QuestionnaireResponse> whatTheChildSays() {
        return household.family().waves().get(0).answers().stream()
                .map(QuestionnaireResponse.class::cast)
                .filter(answer -> answer.getSource().getReference().equals(household.child()))
                .findFirst()
                .map(answer -> {
                    QuestionnaireResponse own = answer.copy();
                    own.setId((String) null);
                    own.setAuthor(new Reference(household.child()));
                    own.getExtension().removeIf(extension -> extension.getUrl().equals(Guide.ANSWER_HELPER));
                    return own;
                });
    }

    @Test
    void what_is_said_serves_the_care_of_the_child_and_nothing_else() {
        String rating = path(neighbourhood.answered(household, mother, therapist));
        String reader = household.user(colleague);

        for (Object other : Arrays.asList(null, "HPAYMT", "HRESCH", List.of("TREAT", "HQUALIMP"))) {
            Answered refused = neighbourhood.using(reader, other).get(rating);
            assertThat(refused.status()).as(String.valueOf(other)).isEqualTo(403);
            assertThat(refused.rule()).isEqualTo("access-purpose");
        }
        for (Object care : List.of("COC", List.of(Map.of("code", "TREAT")))) {
            assertThat(neighbourhood.using(reader, care).get(rating).status()).isEqualTo(200);
        }
    }

    @Test
    void nobody_records_in_the_name_of_another_recorder() {
        QuestionnaireResponse answer = household.answer(mother, therapist);

        Answered refused = as(father).post("/QuestionnaireResponse", answer);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.rule()).isEqualTo("access-write");
        assertThat(refused.sentence()).startsWith("Written by whoever is signed in are their own words");
    }

    @Test
    void the_renderers_door_is_no_way_around_it() {
        QuestionnaireResponse answer = household.answer(mother, therapist);
        String dyad = household.dyad(mother, therapist);
        answer.setSource(null).setAuthor(null).getExtension().clear();
        String door = "/" + dyad + "/$submit-answer?source=" + mother;

        Answered byFather = as(father).post(door + "&author=" + father, answer);
        assertThat(byFather.status()).as(byFather.toString()).isEqualTo(403);
        Answered inHerName = as(father).post(door + "&author=" + mother, answer);
        assertThat(inHerName.status()).isEqualTo(403);
        assertThat(inHerName.rule()).isEqualTo("access-author");
        Answered byHerself = as(mother).post(door, answer);
        assertThat(byHerself.status()).as(byHerself.toString()).isEqualTo(200);
        QuestionnaireResponse his = household.answer(father, therapist);
        his.setSource(null).setAuthor(null).getExtension().clear();
        Answered byTheClinic = as(colleague)
                .post(
                        "/" + household.dyad(father, therapist) + "/$submit-answer?source=" + father + "&author="
                                + colleague,
                        his);
        assertThat(byTheClinic.status()).as(byTheClinic.toString()).isEqualTo(200);
    }

    @Test
    void whoever_may_not_record_an_answer_is_not_told_that_it_was_given() {
        QuestionnaireResponse given = household.answer(mother, therapist);
        Answered never = as(father).post("/QuestionnaireResponse", given);
        assertThat(as(mother).post("/QuestionnaireResponse", given).status()).isEqualTo(201);

        Answered again = as(father).post("/QuestionnaireResponse", given);
        given.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.AMENDED);
        Answered other = as(father).post("/QuestionnaireResponse", given);

        assertThat(never.status()).isEqualTo(403);
        assertThat(again.toString()).isEqualTo(never.toString());
        assertThat(other.toString()).isEqualTo(never.toString());
    }

    @Test
    void whoever_may_record_for_another_is_not_told_what_another_recorded() {
        QuestionnaireResponse given = household.answer(mother, therapist);
        given.setAuthor(new Reference(therapist));
        Answered never = as(therapist).post("/QuestionnaireResponse", given);
        neighbourhood.answered(household, mother, therapist);

        assertThat(as(therapist).post("/QuestionnaireResponse", given).toString())
                .isEqualTo(never.toString());
        assertThat(never.rule()).isEqualTo("sal-answer-recorder");
    }

    @Test
    void a_search_in_the_place_of_a_reference_finds_nothing_out() {
        neighbourhood.answered(household, mother, therapist);
        for (String search : List.of(
                "Observation?performer=" + mother + "&focus=" + therapist,
                "Observation?performer=" + father + "&focus=" + therapist,
                "Observation?code=nothing-of-the-kind")) {
            Consent release = release(therapist, colleague);
            release.getProvision()
                    .addData()
                    .setMeaning(Consent.ConsentDataMeaning.INSTANCE)
                    .setReference(new Reference(search));
            Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
            bundle.addEntry()
                    .setResource(release)
                    .getRequest()
                    .setMethod(HTTPVerb.POST)
                    .setUrl("Consent");

            Answered alone = as(therapist).post("/Consent", release);
            assertThat(alone.status()).as(alone.toString()).isEqualTo(422);
            assertThat(alone.rule()).isEqualTo("sal-reference");
            Answered together = as(therapist).post("", bundle);
            assertThat(together.status()).as(together.toString()).isEqualTo(422);
            assertThat(together.rule()).isEqualTo("sal-reference");
        }
    }

    @Test
    void a_name_in_a_bundle_lets_nobody_name_what_is_hidden() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        String hidden = "Observation/" + rating.getIdElement().getIdPart();
        for (String named : List.of(hidden, "Observation/never-existed")) {
            for (String fullUrl : List.of(named, neighbourhood.server().base() + "/" + named)) {
                Consent release = release(therapist, colleague);
                release.getProvision()
                        .addData()
                        .setMeaning(Consent.ConsentDataMeaning.INSTANCE)
                        .setReference(new Reference(named));
                Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
                bundle.addEntry()
                        .setFullUrl(fullUrl)
                        .setResource(release)
                        .getRequest()
                        .setMethod(HTTPVerb.POST)
                        .setUrl("Consent");

                Answered refused = as(therapist).post("", bundle);
                assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
                assertThat(refused.rule()).isEqualTo("sal-reference");
            }
        }
    }

    @Test
    void whom_a_child_does_not_want_to_speak_about_is_not_told_so() {
        String child = household.child();
        Consent dissent = release(child, therapist);
        dissent.getCategoryFirstRep().getCodingFirstRep().setCode("child-assent");
        dissent.getProvision().setType(ConsentProvisionType.DENY);

        Answered stored = as(child).post("/Consent", dissent);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        String path = path(stored.as(Consent.class));

        assertThat(as(colleague).get(path).status()).isEqualTo(200);
        assertThat(as(mother).get(path).status()).isEqualTo(200);
        hidden(as(therapist), path);
        assertThat(as(therapist).count("/Consent")).isZero();
    }

    @Test
    void a_teacher_is_let_in_by_a_parent_and_by_nobody_else() {
        String teacher = school();
        assertThat(as(teacher).count("/Goal")).isZero();
        hidden(as(teacher), "/" + household.child());

        Answered byHerself = as(teacher).post("/Consent", access(teacher, teacher));
        assertThat(byHerself.status()).as(byHerself.toString()).isEqualTo(201);
        hidden(as(teacher), "/" + household.child());
        as(colleague).post("/Consent", access(colleague, teacher));
        hidden(as(teacher), "/" + household.child());

        assertThat(as(mother).post("/Consent", access(mother, teacher)).status())
                .isEqualTo(201);
        assertThat(as(teacher).get("/" + household.child()).status()).isEqualTo(200);
    }

    @Test
    void who_keeps_what_parents_permit_releases_nothing_in_their_name() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        Consent both = release(mother, therapist);
        both.addCategory()
                .addCoding()
                .setSystem(Guide.codeSystem("permission-category"))
                .setCode("parental-permission");
        Consent plain = both.copy();
        plain.setMeta(null);
        Consent coded = plain.copy();
        coded.getCategory().remove(1);
        coded.getCategoryFirstRep().addCoding(plain.getCategory().get(1).getCodingFirstRep());

        for (Consent attempt : List.of(both, plain, coded)) {
            Answered refused = as(therapist).post("/Consent", attempt);
            assertThat(refused.status()).as(refused.toString()).isBetween(403, 422);
            hidden(as(therapist), path(rating));
        }
    }

    @Test
    void an_answer_to_no_form_is_refused_with_a_sentence() {
        QuestionnaireResponse formless = new QuestionnaireResponse();
        formless.setStatus(QuestionnaireResponse.QuestionnaireResponseStatus.COMPLETED);
        formless.setSubject(new Reference(household.child()));
        formless.setSource(new Reference(mother));
        formless.setAuthor(new Reference(mother));

        Answered answered = as(mother).post("/QuestionnaireResponse", formless);

        assertThat(answered.status()).as(answered.toString()).isLessThan(500);
    }

    @Test
    void what_is_hidden_cannot_be_changed_as_what_never_was_cannot() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        QuestionnaireResponse answer = as(mother)
                .get("/" + rating.getDerivedFromFirstRep().getReference())
                .as(QuestionnaireResponse.class);
        String id = answer.getIdElement().getIdPart();
        answer.setSource(new Reference(father)).setAuthor(new Reference(father));

        Answered hers = as(father).put(answer);
        answer.setId("QuestionnaireResponse/never-existed");
        Answered never = as(father).put(answer);

        assertThat(hers.status()).isEqualTo(404);
        assertThat(hers.body().replace(id, "never-existed")).isEqualTo(never.body());
        assertThat(as(mother).get("/QuestionnaireResponse/" + id).status()).isEqualTo(200);
    }

    @Test
    void a_reference_to_what_is_hidden_is_refused_as_one_to_nothing() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        Consent release = release(therapist, colleague);
        release.setSource(new Reference(rating.getDerivedFromFirstRep().getReference()));
        Answered hidden = as(therapist).post("/Consent", release);
        release.setSource(new Reference("QuestionnaireResponse/never-existed"));
        Answered never = as(therapist).post("/Consent", release);

        assertThat(hidden.status()).isEqualTo(422);
        assertThat(hidden.rule()).isEqualTo("sal-reference");
        assertThat(hidden.body()
                        .replace(rating.getDerivedFromFirstRep().getReference(), "QuestionnaireResponse/never-existed"))
                .isEqualTo(never.body());
    }

    @Test
    void an_answer_about_a_hidden_pair_is_extracted_no_more_than_one_about_nobody() {
        Household others = neighbourhood.moveIn();
        String stranger = others.members("parent").get(0);
        QuestionnaireResponse foreign = others.answer(stranger, others.member("professional"));
        Answered hidden = as(mother).post("/QuestionnaireResponse/$extract", foreign);

        assertThat(hidden.status()).isEqualTo(422);
        assertThat(hidden.rule()).isEqualTo("sal-reference");
        assertThat(as(mother)
                        .post("/QuestionnaireResponse/$extract", household.answer(mother, therapist))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_an_answer_is_worth_is_told_to_who_could_record_it() {
        QuestionnaireResponse hers = household.answer(mother, therapist);
        String teacher = school();

        for (String other : List.of(father, teacher)) {
            Answered refused = as(other).post("/QuestionnaireResponse/$extract", hers);
            assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
            assertThat(refused.rule()).isEqualTo("access-author");
        }
        assertThat(as(colleague).post("/QuestionnaireResponse/$extract", hers).rule())
                .isEqualTo("access-author");
        hers.setAuthor(new Reference(colleague));
        assertThat(as(colleague).post("/QuestionnaireResponse/$extract", hers).status())
                .isEqualTo(200);
    }

    @Test
    void the_stored_answer_of_somebody_else_is_not_there_to_be_extracted() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        String answer = "/" + rating.getDerivedFromFirstRep().getReference();

        assertThat(as(mother).get(answer + "/$extract").status()).isEqualTo(200);
        hidden(as(colleague), answer + "/$extract");
    }

    @Test
    void no_operation_tells_a_hidden_rating_from_nothing() {
        String rating = neighbourhood
                .answered(household, mother, therapist)
                .getIdElement()
                .getIdPart();
        for (String operation : List.of(
                "$meta", "$meta-add", "$meta-delete", "$validate", "$validate?mode=delete", "$diff", "$expunge")) {
            for (RunningServer caller : List.of(as(therapist), as(father))) {
                Answered hers = caller.post("/Observation/" + rating + "/" + operation, new Parameters());
                Answered never = caller.post("/Observation/never-existed/" + operation, new Parameters());
                assertThat(hers.toString().replace(rating, "never-existed"))
                        .as(operation)
                        .isEqualTo(never.toString());
                assertThat(hers.status()).isBetween(400, 405);
            }
        }
    }

    @Test
    void nobody_writes_a_rating_or_where_it_comes_from() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        rating.setId((String) null);

        assertThat(as(mother).post("/Observation", rating).status()).isEqualTo(403);
        assertThat(as(colleague).post("/Observation", rating).status()).isEqualTo(403);
    }

    @Test
    void a_bundle_is_refused_whole_when_one_entry_is() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        Consent own = release(mother, colleague);
        Consent foreign = release(father, colleague);
        Bundle both = new Bundle().setType(BundleType.TRANSACTION);
        List.of(own, foreign).forEach(consent -> both.addEntry()
                .setResource(consent)
                .getRequest()
                .setMethod(HTTPVerb.POST)
                .setUrl("Consent"));

        assertThat(as(mother).post("", both).status()).isEqualTo(403);
        assertThat(as(mother).get("/Consent?_summary=count").as(Bundle.class).getTotal())
                .isZero();
        assertThat(rating.hasValue()).isTrue();
    }

    @Test
    void a_release_opens_and_its_end_closes_at_once() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        hidden(as(therapist), path(rating));

        Answered stored = as(mother).post("/Consent", release(mother, therapist));
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        Observation fathers = neighbourhood.answered(household, father, therapist);
        assertThat(as(therapist).get(path(rating)).status()).isEqualTo(200);
        hidden(as(therapist), path(fathers));
        assertThat(ratingsFoundBy(therapist)).isEqualTo(1);

        Consent withdrawn = stored.as(Consent.class).setStatus(ConsentState.INACTIVE);
        assertThat(as(mother).put(withdrawn).status()).isEqualTo(200);
        hidden(as(therapist), path(rating));
        assertThat(ratingsFoundBy(therapist)).isZero();
    }

    @Test
    void where_a_rating_comes_from_is_for_whoever_may_read_the_rating() {
        Observation rating = neighbourhood.answered(household, mother, therapist);
        Provenance origin = as(mother).get(originsOf(rating)).only(Provenance.class);

        assertThat(as(mother).get(path(origin)).status()).isEqualTo(200);
        assertThat(as(colleague).get(path(origin) + "/_history").status()).isEqualTo(200);
        for (String other : List.of(therapist, father)) {
            assertThat(as(other).count(originsOf(rating))).isZero();
            for (String way : List.of("", "/_history", "/_history/1")) {
                hidden(as(other), path(origin) + way);
            }
        }
        Consent release =
                as(mother).post("/Consent", release(mother, therapist)).as(Consent.class);
        assertThat(as(therapist).get(path(origin)).status()).isEqualTo(200);
        assertThat(as(therapist).count(originsOf(rating))).isEqualTo(1);
        as(mother).put(release.setStatus(ConsentState.INACTIVE));
        hidden(as(therapist), path(origin));
        assertThat(as(therapist).count("/Provenance")).isZero();
    }

    @Test
    void an_origin_opens_nothing_but_itself() {
        Observation rating = neighbourhood.answered(household, mother, therapist);

        Bundle found = as(colleague)
                .get(originsOf(rating)
                        + "&_include=Provenance:entity&_include=Provenance:agent&_include=Provenance:target")
                .as(Bundle.class);

        assertThat(found.getEntry())
                .extracting(entry -> entry.getResource().fhirType())
                .containsExactlyInAnyOrder("Provenance", "Observation", "RelatedPerson");
    }

    private static String originsOf(Observation rating) {
        return "/Provenance?target=Observation/" + rating.getIdElement().getIdPart();
    }

    @Test
    void a_release_of_one_rating_opens_no_other() {
        Observation one = neighbourhood.answered(household, mother, therapist);
        Observation other = neighbourhood.answered(household, father, therapist);
        Consent release = release(mother, therapist);
        release.getProvision()
                .addData()
                .setMeaning(Consent.ConsentDataMeaning.INSTANCE)
                .setReference(new Reference("Observation/" + one.getIdElement().getIdPart()));

        Answered stored = as(mother).post("/Consent", release);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
        assertThat(as(therapist).get(path(one)).status()).isEqualTo(200);
        assertThat(ratingsFoundBy(therapist)).isEqualTo(1);
        hidden(as(therapist), path(other));
        as(father).post("/Consent", release(father, therapist));
        assertThat(ratingsFoundBy(therapist)).isEqualTo(2);
        hidden(as(therapist), "/" + one.getDerivedFromFirstRep().getReference());
    }

    @Test
    void of_two_ratings_of_the_same_person_only_the_released_one_is_counted() {
        Observation one = neighbourhood.answered(household, mother, therapist);
        QuestionnaireResponse later = household.answer(mother, therapist);
        later.setAuthoredElement(new DateTimeType("2026-05-04T17:30:00+08:00"));
        assertThat(as(mother).post("/QuestionnaireResponse", later).status()).isEqualTo(201);
        Consent release = release(mother, therapist);
        release.getProvision()
                .addData()
                .setMeaning(Consent.ConsentDataMeaning.INSTANCE)
                .setReference(new Reference("Observation/" + one.getIdElement().getIdPart()));

        assertThat(ratingsFoundBy(therapist)).isZero();
        assertThat(as(mother).post("/Consent", release).status()).isEqualTo(201);
        assertThat(ratingsFoundBy(therapist)).isEqualTo(1);
        assertThat(ratingsFoundBy(mother)).isEqualTo(2);
    }

    @Test
    void only_the_one_who_said_it_can_release_it() {
        Observation rating = neighbourhood.answered(household, mother, therapist);

        assertThat(as(therapist).post("/Consent", release(mother, therapist)).status())
                .isEqualTo(403);
        as(father).post("/Consent", release(father, therapist));
        hidden(as(therapist), path(rating));
    }

    @Test
    void nobody_puts_a_decision_of_their_own_in_the_place_of_anothers() {
        Consent hers = as(mother).post("/Consent", release(mother, therapist)).as(Consent.class);
        Consent his = release(therapist, colleague);
        his.setId(hers.getIdElement().toUnqualifiedVersionless());

        assertThat(as(therapist).get(path(hers)).status()).isEqualTo(200);
        assertThat(as(therapist).put(his).status()).isEqualTo(403);
        assertThat(as(therapist).put(hers.setStatus(ConsentState.INACTIVE)).status())
                .isEqualTo(403);
    }

    @Test
    void who_leaves_the_team_sees_nothing_of_it_from_the_next_request_on() {
        Observation rating = neighbourhood.answered(household, mother, colleague);
        assertThat(as(therapist).get(path(rating)).status()).isEqualTo(200);
        String page = as(therapist)
                .get("/CareTeam?_count=2")
                .as(Bundle.class)
                .getLink("next")
                .getUrl();

        CareTeam team = neighbourhood
                .recordsSystem()
                .get("/CareTeam/" + household.team().getIdElement().getIdPart())
                .as(CareTeam.class);
        team.getParticipant().stream()
                .filter(participant -> participant.getMember().getReference().equals(therapist))
                .forEach(participant -> participant
                        .getPeriod()
                        .setEndElement(
                                new DateTimeType(LocalDate.now().minusDays(1).toString())));
        assertThat(neighbourhood.recordsSystem().put(team).status()).isEqualTo(200);

        hidden(as(therapist), path(rating));
        hidden(as(therapist), "/" + household.child());
        assertThat(as(therapist)
                        .get("/CareTeam?_summary=count")
                        .as(Bundle.class)
                        .getTotal())
                .isZero();
        Answered next = as(therapist).get(page.replaceFirst(".*/fhir", ""));
        assertThat(next.status() == 200 ? next.as(Bundle.class).getEntry() : List.<BundleEntryComponent>of())
                .isEmpty();
    }

    @Test
    void the_page_of_another_is_not_there() {
        String page = as(mother)
                .get("/CareTeam?_count=2")
                .as(Bundle.class)
                .getLink("next")
                .getUrl();
        String path = page.replaceFirst(".*/fhir", "");

        assertThat(as(mother).get(path).status()).isEqualTo(200);
        assertThat(as(father).get(path).status()).isEqualTo(410);
    }

    @Test
    void a_picture_holds_nothing_that_its_viewer_may_not_read_and_counts_nothing_else() {
        neighbourhood.answered(household, mother, therapist);
        neighbourhood.answered(household, therapist, mother);
        neighbourhood.answered(household, father, therapist);

        Bundle hers = picture(mother);
        Bundle his = picture(therapist);

        assertThat(ratings(hers))
                .extracting(rating -> rating.getPerformerFirstRep().getReference())
                .containsOnly(mother);
        assertThat(ratings(his))
                .extracting(rating -> rating.getPerformerFirstRep().getReference())
                .containsOnly(therapist);
        assertThat(count(hers, "directions-answered")).isEqualTo(1);
        assertThat(count(his, "directions-answered")).isEqualTo(1);
        assertThat(count(picture(colleague), "directions-answered")).isEqualTo(3);
        for (BundleEntryComponent entry : hers.getEntry()) {
            if (!entry.getFullUrl().startsWith("urn:uuid")) {
                assertThat(as(mother).get(path(entry.getResource())).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void the_dyads_of_a_team_are_derived_by_who_keeps_the_records() {
        String team = "/CareTeam/" + household.team().getIdElement().getIdPart() + "/$derive-dyads";

        Answered byMother = as(mother).post(team, "");
        assertThat(byMother.status()).isEqualTo(403);
        assertThat(byMother.rule()).isEqualTo("access-team");
        assertThat(as(therapist).post(team, "").status()).isEqualTo(200);
        assertThat(neighbourhood.recordsSystem().post(team, "").status()).isEqualTo(200);
    }

    private List<String> clinicians() {
        return neighbourhood.clinicians(household);
    }

    private String school() {
        return household.members("professional").stream()
                .filter(member -> !clinicians().contains(member))
                .findFirst()
                .orElseThrow();
    }

    private RunningServer as(String member) {
        return neighbourhood.as(household, member);
    }

    private static void hidden(RunningServer caller, String path) {
        Answered answer = caller.get(path);
        assertThat(answer.status()).as(path + " " + answer).isEqualTo(404);
    }

    private int ratingsFoundBy(String member) {
        return as(member)
                .get("/Observation?code=directed-rating&_summary=count")
                .as(Bundle.class)
                .getTotal();
    }

    private Bundle picture(String viewer) {
        Answered answer = as(viewer).get("/" + household.child() + "/$systemic-alliance");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.as(Bundle.class);
    }

    private static List<Observation> observations(Bundle picture, String code) {
        return picture.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Observation.class::isInstance)
                .map(Observation.class::cast)
                .filter(observation -> is(observation.getCode(), code))
                .toList();
    }

    private static List<Observation> ratings(Bundle picture) {
        return observations(picture, Guide.DIRECTED_RATING);
    }

    private static int count(Bundle picture, String measure) {
        return observations(picture, "system-coverage").get(0).getComponent().stream()
                .filter(component -> is(component.getCode(), measure))
                .map(ObservationComponentComponent::getValue)
                .map(value -> ((IntegerType) value).getValue())
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(CodeableConcept concept, String code) {
        return concept.getCoding().stream()
                .anyMatch(coding -> Guide.MEASURE.equals(coding.getSystem()) && code.equals(coding.getCode()));
    }

    private Consent access(String deciding, String teacher) {
        Consent access = release(deciding, teacher);
        access.getCategoryFirstRep().getCodingFirstRep().setCode("teacher-access");
        access.getProvision()
                .addPurpose()
                .setSystem("http://terminology.hl7.org/CodeSystem/v3-ActReason")
                .setCode("TREAT");
        return access;
    }

    private Consent release(String rater, String partner) {
        LocalDate from = LocalDate.now().minusDays(1);
        return Household.about(partner, 12, household.decision("rating-release", rater, true, from));
    }

    private static String path(Resource resource) {
        return "/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }
}
