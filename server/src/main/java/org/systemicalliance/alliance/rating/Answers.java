package org.systemicalliance.alliance.rating;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicalliance.alliance.RuleViolation;

/**
 * What one informant marked on one form: raw values by link id, as given, before any item is turned round. A question
 * left out, or marked "does not apply", is simply absent.
 *
 * @param values raw values of the scored items
 * @param counts what was counted beside them, such as practice items passed or minutes observed
 */
public record Answers(Form form, Map<String, Integer> values, Map<String, Integer> counts) {

    /**
     * @throws RuleViolation if a value belongs to no item of the form or lies outside of its scale
     */
    public Answers {
        values = Map.copyOf(values);
        counts = Map.copyOf(counts);
        Map<String, Item> known = new HashMap<>();
        form.items().forEach(item -> known.put(item.linkId(), item));
        values.forEach((linkId, value) -> requireOnScale(known.get(linkId), linkId, value));
    }

    /** The answers on a form whose core demands nothing beside the scored items. */
    public static Answers of(Form form, Map<String, Integer> values) {
        return new Answers(form, values, Map.of());
    }

    /** Why these answers cannot be scored at all; empty if they can, as far as enough items were answered. */
    Optional<Score.Reason> obstacle() {
        return form.core().gates().stream()
                .filter(gate -> counts.getOrDefault(gate.linkId(), 0) < gate.minimum())
                .map(Gate::otherwise)
                .findFirst();
    }

    /** Link ids of the items whose answer asks for a conversation by itself. */
    Set<String> marked() {
        return form.core().markedItems().stream()
                .filter(item -> item.isMarkedIn(this))
                .map(MarkedItem::linkId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void requireOnScale(Item item, String linkId, int value) {
        if (item == null) {
            throw new RuleViolation(
                    "sal-answer-item",
                    "QuestionnaireResponse.item.where(linkId='%s')".formatted(linkId),
                    "The form has no scored item '%s'.".formatted(linkId));
        }
        if (value < 0 || value > item.maximum()) {
            throw new RuleViolation(
                    "sal-answer-scale",
                    "QuestionnaireResponse.item.where(linkId='%s').answer".formatted(linkId),
                    "An answer to '%s' lies between 0 and %d.".formatted(linkId, item.maximum()));
        }
    }
}
