package org.systemicalliance.alliance.rating;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is scored on one answered form.
 *
 * @param total the score over all items
 * @param elements the scores of goal, task and bond; empty for cores that report a total only
 * @param marked items whose answer asks for a conversation by itself, with or without a score
 */
public record RatingScores(Score total, Map<Element, Score> elements, Set<String> marked) {

    public RatingScores {
        elements = elements.isEmpty() ? Map.of() : new EnumMap<>(elements);
        marked = Set.copyOf(marked);
    }
}
