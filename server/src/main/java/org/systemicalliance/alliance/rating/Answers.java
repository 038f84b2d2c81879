package org.systemicalliance.alliance.rating;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.systemicalliance.alliance.RuleViolation;

/**
 * What one informant marked on one form: raw values by link id, as given, before any item is turned round. A question
 * left out, or marked "does not apply", is simply absent.
 */
public record Answers(Form form, Map<String, Integer> values, Set<String> passedPractice) {

    /**
     * @throws RuleViolation if a value belongs to no item of the form or lies outside of its scale
     */
    public Answers {
        values = Map.copyOf(values);
        passedPractice = Set.copyOf(passedPractice);
        Map<String, Item> known = new HashMap<>();
        form.items().forEach(item -> known.put(item.linkId(), item));
        values.forEach((linkId, value) -> requireOnScale(known.get(linkId), linkId, value));
    }

    public static Answers of(Form form, Map<String, Integer> values) {
        return new Answers(form, values, form.practiceItems());
    }

    boolean practicePassed() {
        return passedPractice.containsAll(form.practiceItems());
    }

    private static void requireOnScale(Item item, String linkId, int value) {
        if (item == null) {
            throw new RuleViolation(
                    "sal-answer-item",
                    "QuestionnaireResponse.descendants().where(linkId='%s')".formatted(linkId),
                    "The form has no item '%s'.".formatted(linkId));
        }
        if (value < 0 || value > item.maximum()) {
            throw new RuleViolation(
                    "sal-answer-scale",
                    "QuestionnaireResponse.descendants().where(linkId='%s').answer".formatted(linkId),
                    "An answer to '%s' lies between 0 and %d.".formatted(linkId, item.maximum()));
        }
    }
}
