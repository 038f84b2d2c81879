package org.systemicalliance.examples.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.systemicalliance.examples.families.FamilyConfiguration.Household;
import org.systemicalliance.examples.families.FamilyConfiguration.Schedule;

class FamilyGeneratorTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();

    @Property(tries = 20)
    void the_same_seed_gives_the_same_family_to_the_last_character(
            @ForAll long seed, @ForAll @IntRange(max = 100_000) int index) {
        String once = json(new FamilyGenerator(seed).family(index).transaction());
        FamilyGenerator another = new FamilyGenerator(seed);
        another.family(index + 1);

        assertThat(json(another.family(index).transaction())).isEqualTo(once);
    }

    @Property(tries = 20)
    void another_seed_gives_another_family(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
        assertThat(json(new FamilyGenerator(seed).family(0).transaction()))
                .isNotEqualTo(json(new FamilyGenerator(seed + 1L).family(0).transaction()));
    }

    @Property(tries = 40)
    void every_pair_that_can_have_an_alliance_has_one_dyad(@ForAll("households") Household household) {
        Family family = family(household);

        assertThat(family.dyads()).hasSize(household.pairs());
        assertThat(family.dyads().stream().map(Resource::getIdPart)).doesNotHaveDuplicates();
    }

    @Example
    void two_parents_a_caregiver_and_five_professionals_make_35_pairs_and_70_directions() {
        Family family = new FamilyGenerator(1).family(0);

        assertThat(family.dyads()).hasSize(35);
        assertThat(family.trueScores().stream().filter(score -> score.wave() == 0))
                .hasSize(70);
    }

    @Property(tries = 20)
    void dyads_have_the_ids_that_deriving_them_would_give(@ForAll("households") Household household) {
        for (CareTeam dyad : family(household).dyads()) {
            String members = dyad.getParticipant().stream()
                    .map(participant -> participant.getMember().getReference())
                    .sorted()
                    .collect(Collectors.joining("|"));
            String name = dyad.getSubject().getReference() + "|" + members;
            String expected = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                    .toString()
                    .replace("-", "");

            assertThat(dyad.getIdPart()).isEqualTo("dyad-" + expected);
        }
    }

    @Property(tries = 20)
    void no_two_families_share_an_id(@ForAll long seed, @ForAll @IntRange(max = 10_000) int first) {
        FamilyGenerator generator = new FamilyGenerator(seed);
        Set<String> ids = new HashSet<>(ids(generator.family(first)));
        int together = ids.size();
        Set<String> others = ids(generator.family(first + 1));
        together += others.size();
        ids.addAll(others);

        assertThat(ids).hasSize(together);
    }

    @Property(tries = 20)
    void ids_leave_room_for_those_of_ratings_and_their_origin(@ForAll long seed, @ForAll("households") Household all) {
        FamilyConfiguration configuration = FamilyConfiguration.standard().with(all);
        for (Resource resource :
                new FamilyGenerator(seed, configuration).family(99_999).resources()) {
            assertThat(resource.getIdPart()).matches("[A-Za-z0-9\\-.]{1,64}");
            if (resource instanceof QuestionnaireResponse) {
                assertThat("origin-rating-" + resource.getIdPart()).hasSizeLessThanOrEqualTo(64);
            }
        }
    }

    @Property(tries = 20)
    void references_stay_within_the_family(@ForAll("households") Household household) {
        Family family = family(household);
        Set<String> known = ids(family);

        for (Resource resource : family.resources()) {
            FHIR.newTerser().getAllPopulatedChildElementsOfType(resource, Reference.class).stream()
                    .map(Reference::getReference)
                    .forEach(reference -> assertThat(known).contains(reference));
        }
    }

    @Property(tries = 20)
    void nothing_looks_like_a_real_identifier_or_leads_to_a_real_person(@ForAll("households") Household household) {
        for (Resource resource : family(household).resources()) {
            String json = json(resource);
            assertThat(json).doesNotContain("\"identifier\"", "\"telecom\"", "\"address\"", "\"photo\"");
            assertThat(resource.getMeta().getTag().stream().map(Coding::getCode))
                    .containsExactly("HTEST");
        }
    }

    @Example
    void an_invitation_says_what_came_of_it() {
        Family family = new FamilyGenerator(5, configured(new Participation(0, 0.3, 0.3, 0))).family(0);
        Set<String> answers = family.waves().stream()
                .flatMap(wave -> wave.answers().stream())
                .map(Resource::getIdPart)
                .collect(Collectors.toSet());

        for (Family.Wave wave : family.waves()) {
            for (Resource invitation : wave.invitations()) {
                Task task = (Task) invitation;
                String answer = task.getIdPart().replaceAll("-asked$", "");
                assertThat(task.getStatus() == Task.TaskStatus.COMPLETED).isEqualTo(answers.contains(answer));
            }
            assertThat(wave.invitations()).hasSize(70);
        }
    }

    @Example
    void missing_answers_do_not_move_the_truth() {
        List<TrueScore> complete = new FamilyGenerator(9, configured(Participation.complete()))
                .family(3)
                .trueScores();
        List<TrueScore> sparse = new FamilyGenerator(9, configured(new Participation(0.2, 0.2, 0.2, 0)))
                .family(3)
                .trueScores();

        assertThat(sparse).isEqualTo(complete);
    }

    @Example
    void the_expected_score_of_a_form_is_its_true_score() {
        Map<Core, List<Double>> errors = new HashMap<>();
        for (double truth : new double[] {20, 50, 80, 95}) {
            ItemDraw draw = new ItemDraw(0.5, 0, Randomness.of(11, (int) truth, "items"));
            for (Core core : List.of(Core.ADULT_ABOUT_ADULT, Core.CHILD_PICTORIAL)) {
                for (int i = 0; i < 20_000; i++) {
                    double error = percentOfMaximum(core, draw.answers(core, truth)) - truth;
                    errors.computeIfAbsent(core, any -> new ArrayList<>()).add(error);
                }
                assertThat(errors.remove(core).stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElseThrow())
                        .as("mean error of %s at %s", core, truth)
                        .isCloseTo(0, within(0.4));
            }
        }
    }

    @Example
    void scores_spread_around_the_true_score_by_the_standard_error() {
        for (double truth : new double[] {20, 50, 80, 95}) {
            for (double occasion : new double[] {0, 0.2, 1}) {
                ItemDraw draw = new ItemDraw(occasion, 0, Randomness.of(12, (int) truth, "items"));
                for (Core core : Core.values()) {
                    double squares = IntStream.range(0, 20_000)
                            .mapToDouble(turn -> percentOfMaximum(core, draw.answers(core, truth)) - truth)
                            .map(error -> error * error)
                            .average()
                            .orElseThrow();
                    double expected = ItemDraw.standardError(core, truth, occasion);
                    assertThat(Math.sqrt(squares))
                            .as("spread of %s at %s, occasion %s", core, truth, occasion)
                            .isCloseTo(expected, withinPercentage(3));
                }
            }
        }
    }

    @Example
    void without_change_the_truth_stays() {
        FamilyConfiguration still = FamilyConfiguration.standard().with(ChangeProcess.none());
        Map<String, Double> first = new HashMap<>();

        for (TrueScore score : new FamilyGenerator(2, still).family(0).trueScores()) {
            String direction = score.dyadId() + score.informant();
            first.putIfAbsent(direction, score.value());
            assertThat(score.value()).isEqualTo(first.get(direction));
        }
    }

    @Example
    void three_years_of_monthly_ratings_for_a_team_of_eleven_are_possible() {
        FamilyConfiguration configuration = FamilyConfiguration.standard()
                .with(new Household(2, 1, 7, true))
                .with(new Schedule(LocalDate.of(2023, 6, 1), 36, Period.ofMonths(1), 1, false))
                .with(Participation.complete());

        List<Bundle> transactions =
                new FamilyGenerator(1, configuration).family(0).transactions();

        assertThat(transactions).hasSize(37);
        assertThat(transactions.get(36).getEntry())
                .hasSize(2 * configuration.household().pairs());
    }

    @Example
    void a_household_of_nobody_is_refused() {
        assertThatThrownBy(() -> new Household(0, 0, 0, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Household> households() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.of(true, false))
                .filter((parents, caregivers, professionals, answers) -> parents + caregivers + professionals > 0)
                .as(Household::new);
    }

    private static Family family(Household household) {
        return new FamilyGenerator(7, FamilyConfiguration.standard().with(household)).family(0);
    }

    private static FamilyConfiguration configured(Participation participation) {
        return FamilyConfiguration.standard().with(participation);
    }

    private static double percentOfMaximum(Core core, Map<String, Integer> answers) {
        int sum = core.items().stream()
                .mapToInt(item ->
                        item.reversed() ? core.maximum() - answers.get(item.linkId()) : answers.get(item.linkId()))
                .sum();
        return 100.0 * sum / (core.maximum() * core.items().size());
    }

    private static Set<String> ids(Family family) {
        return family.resources().stream()
                .map(resource -> resource.fhirType() + "/" + resource.getIdPart())
                .collect(Collectors.toSet());
    }

    private static String json(IBaseResource resource) {
        return FHIR.newJsonParser().encodeResourceToString(resource);
    }
}
