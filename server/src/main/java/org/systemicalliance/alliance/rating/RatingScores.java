package org.systemicalliance.alliance.rating;

import java.util.EnumMap;
import java.util.Map;

/**
 * Everything that is scored on one answered form.
 *
 * @param total the score over all items
 * @param elements the scores of goal, task and bond; empty for cores that report a total only
 */
public record RatingScores(Score total, Map<Element, Score> elements) {

    public RatingScores {
        elements = elements.isEmpty() ? Map.of() : new EnumMap<>(elements);
    }
}
