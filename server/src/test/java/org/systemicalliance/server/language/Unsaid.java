package org.systemicalliance.server.language;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that claim more than numbers from these forms can carry. Some are never used; some may be used by a sentence that
 * says that the thing does not exist here.
 */
public enum Unsaid {
    RUPTURE("A strain is possible, and somebody should look; nothing was detected.", "ruptur\\w*", false),
    VERDICT(
            "Nobody's alliance is good or bad.",
            "(good|bad|poor|weak|strong|healthy|unhealthy|normal|abnormal) (alliance|relationship)s?|at[- ]risk",
            true),
    CUT_OFF("There are no cut-offs.", "cut[- ]?(off|point|score)s?", true),
    NORM("There are no norms.", "norms?|norm-referenced|percentiles?|(above|below) average", true),
    COLOUR(
            "Colours would pretend to norms.",
            "traffic[- ]lights?|(red|amber|yellow|green|colou?r)[- ](zone|band|flag|light)s?",
            true),
    RANKING(
            "People are not ranked.",
            "rank(s|ed|ing|ings)?|league tables?|(best|worst) (professional|therapist|caregiver|parent|link)s?",
            true),
    CAUSE(
            "Nobody knows what caused what.",
            "caused? by|causes|due to|leads? to|led to|results? in|resulted in|owing to",
            true),
    SIGNIFICANCE(
            "Error of measurement is no significance.",
            "(statistically |clinically )?significant(ly)?(?! other)",
            true),
    VALIDITY(
            "Consistency is not validity.",
            "(alpha|reliability|reliabilities)\\b[^.]{0,80}\\bvalid\\w*|proven instruments?",
            true),
    GRAND_TOTAL("The subsystems are not added up.", "grand total|overall alliance|total alliance", true);

    /** What is meant otherwise, word for word, and why. */
    private static final Map<String, String> MEANT_OTHERWISE = Map.of(
            "leads to trust and compliance", "The article's own definition of a concept, quoted as its claim.",
            "falls with a good alliance between parent and professional.", "A consequence that the article names.",
            "with a traffic light that Noor drew.", "A child's own drawing, a tool of therapy; no colour for a score.",
            "What the traffic light is for and how it could be used in the morning.", "The same drawing.",
            "The same traffic light in both homes, drawn by Noor.", "The same drawing.");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;:|])\\s+|\\n");

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(no|not|none|never|nothing|neither|nor|without|nobody|cannot)\\b", Pattern.CASE_INSENSITIVE);

    private final String instead;
    private final Pattern words;
    private final boolean deniable;

    Unsaid(String instead, String words, boolean deniable) {
        this.instead = instead;
        this.words = Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
        this.deniable = deniable;
    }

    /** Every breach in a text, with the sentence in which it stands. */
    public static List<String> in(String text) {
        return SENTENCE_END.splitAsStream(text).flatMap(Unsaid::breaches).toList();
    }

    private static Stream<String> breaches(String sentence) {
        return MEANT_OTHERWISE.keySet().stream().anyMatch(sentence::endsWith)
                ? Stream.empty()
                : breachesOfRules(sentence);
    }

    /** What is meant otherwise and has to be somewhere, else it need not be mentioned. */
    static Set<String> meantOtherwise() {
        return MEANT_OTHERWISE.keySet();
    }

    private static Stream<String> breachesOfRules(String sentence) {
        return Arrays.stream(values())
                .filter(rule -> rule.isBrokenBy(sentence))
                .map(rule -> rule + ": " + sentence + " (" + rule.instead + ")");
    }

    private boolean isBrokenBy(String sentence) {
        boolean denied = deniable && NEGATION.matcher(sentence).find();
        return !denied && words.matcher(sentence).find();
    }
}
