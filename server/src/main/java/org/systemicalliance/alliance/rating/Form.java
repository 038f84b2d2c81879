package org.systemicalliance.alliance.rating;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;

/**
 * What has to be known of a form to score it.
 *
 * @param canonical canonical URL of the Questionnaire, without version
 * @param version its business version; another version is another instrument
 * @param core the set of questions it asks
 * @param dyadType the kind of dyad it is about
 * @param informant who answers
 * @param partner whom it is about
 * @param items the scored questions, in the order of the form
 * @param minimumForTotal how many items must be answered for a total
 * @param minimumPerElement how many items of an element must be answered for that element's score, and of every
 *     element for a total; 0 where the core reports a total only
 */
public record Form(
        String canonical,
        String version,
        Core core,
        DyadType dyadType,
        AgentRole informant,
        AgentRole partner,
        List<Item> items,
        int minimumForTotal,
        int minimumPerElement) {

    public Form {
        items = List.copyOf(items);
        Set<String> linkIds = items.stream().map(Item::linkId).collect(Collectors.toCollection(LinkedHashSet::new));
        if (linkIds.size() != items.size()) {
            throw new IllegalArgumentException(canonical + " names an item twice");
        }
        if (minimumForTotal < 1 || minimumForTotal > items.size()) {
            throw new IllegalArgumentException(canonical + " has a minimum for the total that cannot be met");
        }
        if (core.reportsElements() && minimumPerElement < 1) {
            throw new IllegalArgumentException(canonical + " reports elements without a minimum for them");
        }
    }

    /** The canonical reference by which an answer names this very form. */
    public String canonicalWithVersion() {
        return canonical + "|" + version;
    }

    List<Item> itemsOf(Element element) {
        return items.stream().filter(item -> item.element() == element).toList();
    }
}
