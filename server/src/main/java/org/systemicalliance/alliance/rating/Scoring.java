package org.systemicalliance.alliance.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicalliance.alliance.rating.Score.Absent;
import org.systemicalliance.alliance.rating.Score.Reason;
import org.systemicalliance.alliance.rating.Score.Scored;

/**
 * Percent of maximum: reversed items are turned round, then {@code 100 · Σx / (max · n)} over the n items answered
 * (measurement specification, section 3, "Scoring"). Nothing is imputed: with too few items there is no score.
 */
public final class Scoring {

    private static final int DECIMALS = 2;

    private Scoring() {}

    public static RatingScores score(Answers answers) {
        Map<Element, Score> elements = elementScores(answers);
        return new RatingScores(total(answers, elements), elements, answers.marked());
    }

    private static Map<Element, Score> elementScores(Answers answers) {
        Map<Element, Score> scores = new EnumMap<>(Element.class);
        Form form = answers.form();
        if (form.core().reportsElements()) {
            for (Element element : Element.values()) {
                scores.put(element, score(form.itemsOf(element), answers, form.minimumPerElement()));
            }
        }
        return scores;
    }

    private static Score total(Answers answers, Map<Element, Score> elements) {
        Form form = answers.form();
        Score total = score(form.items(), answers, form.minimumForTotal());
        boolean everyElementScored =
                elements.values().stream().allMatch(score -> score.value().isPresent());
        return total.value().isEmpty() || everyElementScored
                ? total
                : new Absent(Reason.TOO_FEW_ITEMS, total.answered(), total.asked());
    }

    private static Score score(List<Item> items, Answers answers, int minimum) {
        List<Item> answered = items.stream()
                .filter(item -> answers.values().containsKey(item.linkId()))
                .toList();
        Optional<Reason> obstacle = answers.obstacle()
                .or(() -> answered.size() < minimum ? Optional.of(Reason.TOO_FEW_ITEMS) : Optional.empty());
        return obstacle.<Score>map(reason -> new Absent(reason, answered.size(), items.size()))
                .orElseGet(() -> new Scored(percentOfMaximum(answered, answers), answered.size(), items.size()));
    }

    private static BigDecimal percentOfMaximum(List<Item> answered, Answers answers) {
        int sum = 0;
        int maximum = 0;
        for (Item item : answered) {
            sum += item.recode(answers.values().get(item.linkId()));
            maximum += item.maximum();
        }
        return BigDecimal.valueOf(100L * sum).divide(BigDecimal.valueOf(maximum), DECIMALS, RoundingMode.HALF_UP);
    }
}
