package org.systemicalliance.alliance.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of scoring, on answers of any kind. */
class ScoringLawsTest {

    /** How far two decimals may be off. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    @Property
    void theOrderOfTheAnswersIsIrrelevant(@ForAll("answers") Answers answers, @ForAll Random random) {
        List<Map.Entry<String, Integer>> entries =
                new ArrayList<>(answers.values().entrySet());
        Collections.shuffle(entries, random);
        Map<String, Integer> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));

        assertThat(Scoring.score(new Answers(answers.form(), shuffled, answers.counts())))
                .isEqualTo(Scoring.score(answers));
    }

    @Property
    void everyScoreLiesBetween0And100(@ForAll("answers") Answers answers) {
        everyScore(Scoring.score(answers)).forEach(score -> score.value()
                .ifPresent(value -> assertThat(value).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100))));
    }

    @Property
    void turningEveryAnswerRoundMirrorsTheScore(@ForAll("fullAnswers") Answers answers) {
        Map<String, Integer> mirrored = new HashMap<>();
        answers.form()
                .items()
                .forEach(item -> mirrored.put(
                        item.linkId(), item.maximum() - answers.values().get(item.linkId())));

        BigDecimal score = total(answers);
        BigDecimal mirror = total(new Answers(answers.form(), mirrored, answers.counts()));

        assertThat(score.add(mirror).subtract(BigDecimal.valueOf(100)).abs()).isLessThanOrEqualTo(ROUNDING);
    }

    @Property
    void aProratedTotalLiesBetweenTheWorstAndTheBestThatTheMissingItemsAllow(@ForAll("answers") Answers answers) {
        Scoring.score(answers).total().value().ifPresent(prorated -> assertThat(prorated)
                .isBetween(total(completed(answers, 0)), total(completed(answers, 1))));
    }

    @Property
    void whereTooLittleWasAnsweredThereIsNoTotalButTheCount(@ForAll("answers") Answers answers) {
        Score total = Scoring.score(answers).total();

        assertThat(total.answered()).isEqualTo(answers.values().size());
        assertThat(total.asked()).isEqualTo(answers.form().items().size());
        if (total.answered() < answers.form().minimumForTotal()) {
            assertThat(total.value()).isEmpty();
        }
    }

    @Property
    void aTotalOfAnAdultFormComesWithAllThreeElements(@ForAll("answers") Answers answers) {
        RatingScores scores = Scoring.score(answers);
        if (scores.total().value().isPresent() && answers.form().core().reportsElements()) {
            assertThat(scores.elements().values()).hasSize(3).allSatisfy(element -> assertThat(element.value())
                    .isPresent());
        }
    }

    @Property
    void elementsAddUpToTheItemsAnswered(@ForAll("answers") Answers answers) {
        RatingScores scores = Scoring.score(answers);
        if (answers.form().core().reportsElements()) {
            assertThat(scores.elements().values().stream()
                            .mapToInt(Score::answered)
                            .sum())
                    .isEqualTo(scores.total().answered());
        }
    }

    @Property
    void aBetterAnswerNeverLowersTheTotal(@ForAll("fullAnswers") Answers answers, @ForAll Random random) {
        List<Item> items = answers.form().items();
        Item item = items.get(random.nextInt(items.size()));
        Map<String, Integer> better = new HashMap<>(answers.values());
        better.put(item.linkId(), item.reversed() ? 0 : item.maximum());

        assertThat(total(new Answers(answers.form(), better, answers.counts()))).isGreaterThanOrEqualTo(total(answers));
    }

    @Provide
    Arbitrary<Answers> answers() {
        return Arbitraries.of(Forms.oneOfEachCore()).flatMap(form -> answers(form, 0.15));
    }

    @Provide
    Arbitrary<Answers> fullAnswers() {
        return Arbitraries.of(Forms.oneOfEachCore()).flatMap(form -> answers(form, 0));
    }

    private static Arbitrary<Answers> answers(Form form, double missing) {
        List<Arbitrary<Integer>> values = form.items().stream()
                .map(item -> Arbitraries.integers().between(0, item.maximum()).injectNull(missing))
                .toList();
        return Combinators.combine(values)
                .as(raw ->
                        new Answers(form, Forms.values(form, raw.toArray(Integer[]::new)), Forms.gatesReached(form)));
    }

    /** Missing items answered against (0) or for (1) the alliance. */
    private static Answers completed(Answers answers, int favour) {
        Map<String, Integer> all = new HashMap<>(answers.values());
        answers.form().items().forEach(item -> all.putIfAbsent(item.linkId(), item.recode(favour * item.maximum())));
        return new Answers(answers.form(), all, answers.counts());
    }

    private static BigDecimal total(Answers answers) {
        return Scoring.score(answers).total().value().orElseThrow();
    }

    private static List<Score> everyScore(RatingScores scores) {
        List<Score> every = new ArrayList<>(scores.elements().values());
        every.add(scores.total());
        return every;
    }
}
