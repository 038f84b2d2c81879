package org.systemicalliance.alliance.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;

/** The cores of the open forms, as the measurement specification describes them. */
public final class Forms {

    private static final String BASE = "https://systemicalliance.org/fhir/Questionnaire/";

    private Forms() {}

    public static Form parentAboutProfessional() {
        return adult(
                "osaf-parent-professional-by-parent",
                Core.ADULT_ABOUT_ADULT,
                DyadType.PARENT_PROFESSIONAL,
                AgentRole.PARENT,
                AgentRole.PROFESSIONAL);
    }

    public static Form professionalAboutChild() {
        return adult(
                "osaf-child-professional-by-professional",
                Core.ADULT_ABOUT_CHILD,
                DyadType.CHILD_PROFESSIONAL,
                AgentRole.PROFESSIONAL,
                AgentRole.CHILD);
    }

    public static Form professionalAboutProfessional() {
        return adult(
                "osaf-interprofessional-by-professional",
                Core.ADULT_ABOUT_ADULT,
                DyadType.INTERPROFESSIONAL,
                AgentRole.PROFESSIONAL,
                AgentRole.PROFESSIONAL);
    }

    public static Form childAboutProfessional() {
        List<Item> items = new ArrayList<>();
        Element[] elements = {Element.BOND, Element.BOND, Element.TASK, Element.TASK, Element.GOAL, Element.GOAL};
        for (int i = 0; i < elements.length; i++) {
            items.add(new Item("C" + (i + 1), elements[i], false, 2));
        }
        return new Form(
                BASE + "osaf-child-professional-by-child",
                "0.1.0",
                Core.CHILD_PICTORIAL,
                DyadType.CHILD_PROFESSIONAL,
                AgentRole.CHILD,
                AgentRole.PROFESSIONAL,
                items,
                5,
                0);
    }

    public static Form observerOfChildAndProfessional() {
        List<Item> items = new ArrayList<>();
        Element[] elements = {
            Element.GOAL,
            Element.GOAL,
            Element.TASK,
            Element.TASK,
            Element.TASK,
            Element.BOND,
            Element.BOND,
            Element.BOND,
            Element.BOND
        };
        for (int i = 0; i < elements.length; i++) {
            String linkId = "O" + (i + 1);
            items.add(new Item(linkId, elements[i], linkId.equals("O5") || linkId.equals("O9"), 4));
        }
        return new Form(
                BASE + "osaf-child-professional-by-observer",
                "0.1.0",
                Core.OBSERVER,
                DyadType.CHILD_PROFESSIONAL,
                AgentRole.OBSERVER,
                AgentRole.PROFESSIONAL,
                items,
                8,
                0);
    }

    /** Every core once. */
    public static List<Form> oneOfEachCore() {
        return List.of(
                parentAboutProfessional(),
                professionalAboutChild(),
                childAboutProfessional(),
                observerOfChildAndProfessional());
    }

    /** What the core demands beside the scored items, just reached. */
    public static Map<String, Integer> gatesReached(Form form) {
        Map<String, Integer> counts = new HashMap<>();
        form.core().gates().forEach(gate -> counts.put(gate.linkId(), gate.minimum()));
        return counts;
    }

    /** Raw values in the order of the form; null for a question left out. */
    public static Map<String, Integer> values(Form form, Integer... raw) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] != null) {
                values.put(form.items().get(i).linkId(), raw[i]);
            }
        }
        return values;
    }

    private static Form adult(String id, Core core, DyadType dyad, AgentRole informant, AgentRole partner) {
        List<Item> items = new ArrayList<>();
        for (Element element : Element.values()) {
            for (int number = 1; number <= 4; number++) {
                String linkId = element.name().charAt(0) + String.valueOf(number);
                items.add(new Item(linkId, element, number == 4, 4));
            }
        }
        return new Form(BASE + id, "0.1.0", core, dyad, informant, partner, items, 10, 3);
    }
}
