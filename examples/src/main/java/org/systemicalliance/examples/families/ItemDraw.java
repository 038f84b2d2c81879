package org.systemicalliance.examples.families;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Answers to the items of one form, drawn so that the expected percent-of-maximum score is exactly the true score.
 *
 * <p>With p the true score as a share, an item takes the value of a binomial draw with as many trials as the scale has
 * steps. The share of an item is moved by {@code ease · p · (1 − p)}, and that of a whole form on one occasion by
 * {@code occasion · u · p · (1 − p)} with u uniform on −½…½. Both have mean 0, and neither can leave 0…1, so that
 * nothing has to be cut off and no bias arises.
 */
final class ItemDraw {

    private final double occasion;
    private final double skipsItem;
    private final Random random;

    ItemDraw(double occasion, double skipsItem, Random random) {
        this.occasion = occasion;
        this.skipsItem = skipsItem;
        this.random = random;
    }

    /** Raw values by link id, as the informant marks them: a reversed item is still reversed, a skipped one absent. */
    Map<String, Integer> answers(Core core, double trueScore) {
        double share = trueScore / 100;
        double room = share * (1 - share);
        double mood = occasion * (2 * random.nextDouble() - 1);
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (Core.Item item : core.items()) {
            int favourable = binomial(core.maximum(), share + (item.ease() + mood / 2) * room);
            boolean skipped = random.nextDouble() < skipsItem;
            if (!skipped) {
                answers.put(item.linkId(), item.reversed() ? core.maximum() - favourable : favourable);
            }
        }
        return answers;
    }

    /**
     * The standard error of measurement: how far scores of forms without gaps spread around a true score, as a standard
     * deviation in points. It depends on the true score, as it does wherever a scale has ends.
     *
     * @param occasion how much an occasion moves all items together, 0–1
     */
    static double standardError(Core core, double trueScore, double occasion) {
        double share = trueScore / 100;
        double room = share * (1 - share);
        double ofOccasion = occasion * occasion / 3 * room * room / 4;
        double ofItems = core.items().stream()
                        .mapToDouble(item -> share + item.ease() * room)
                        .map(probability -> probability * (1 - probability) - ofOccasion)
                        .sum()
                / (core.maximum() * Math.pow(core.items().size(), 2));
        return 100 * Math.sqrt(ofItems + ofOccasion);
    }

    private int binomial(int trials, double probability) {
        int successes = 0;
        for (int trial = 0; trial < trials; trial++) {
            if (random.nextDouble() < probability) {
                successes++;
            }
        }
        return successes;
    }
}
