package org.systemicalliance.examples.families;

import java.util.List;

/** The cores of the forms that the generator answers, with the items of each and how they are answered. */
enum Core {
    ADULT_ABOUT_ADULT("response-scale-adult", Scale.ADULT, Items.ADULT),
    ADULT_ABOUT_CHILD("response-scale-adult", Scale.ADULT, Items.ADULT),
    CHILD_PICTORIAL("response-scale-child", Scale.CHILD, Items.CHILD),
    OBSERVED("response-scale-observer", Scale.OBSERVER, Items.OBSERVER);

    private final String scale;
    private final List<String> words;
    private final List<Item> items;

    Core(String scale, List<String> words, List<Item> items) {
        this.scale = scale;
        this.words = words;
        this.items = items;
    }

    /** Id of the CodeSystem whose codes are the answers. */
    String scale() {
        return scale;
    }

    /** The highest answer; the lowest is 0. */
    int maximum() {
        return words.size() - 1;
    }

    /** The display of an answer. */
    String word(int value) {
        return words.get(value);
    }

    List<Item> items() {
        return items;
    }

    /**
     * One question.
     *
     * @param linkId its name on the form
     * @param reversed whether agreement speaks against the alliance
     * @param ease −0.5 to 0.5: how much more readily than the average question it is answered in favour of the
     *     alliance; the eases of a core sum to 0, so that the expected score is exactly the true score
     */
    record Item(String linkId, boolean reversed, double ease) {}

    private static final class Scale {
        static final List<String> ADULT = List.of("Not at all", "A little", "Partly", "Mostly", "Completely");
        static final List<String> CHILD = List.of("No", "Sometimes", "Yes");
        static final List<String> OBSERVER =
                List.of("Never", "Rarely", "About half the chances", "Most", "Nearly every chance");
    }

    private static final class Items {
        static final List<Item> ADULT = List.of(
                new Item("G1", false, -0.25),
                new Item("G2", false, 0.0),
                new Item("G3", false, -0.125),
                new Item("G4", true, 0.25),
                new Item("T1", false, 0.125),
                new Item("T2", false, -0.25),
                new Item("T3", false, -0.375),
                new Item("T4", true, 0.125),
                new Item("B1", false, 0.375),
                new Item("B2", false, -0.125),
                new Item("B3", false, -0.125),
                new Item("B4", true, 0.375));
        static final List<Item> OBSERVER = List.of(
                new Item("O1", false, 0.25),
                new Item("O2", false, -0.125),
                new Item("O3", false, 0.125),
                new Item("O4", false, -0.25),
                new Item("O5", true, 0.0),
                new Item("O6", false, 0.25),
                new Item("O7", false, -0.125),
                new Item("O8", false, -0.25),
                new Item("O9", true, 0.125));
        static final List<Item> CHILD = List.of(
                new Item("C1", false, 0.25),
                new Item("C2", false, 0.375),
                new Item("C3", false, 0.125),
                new Item("C4", false, 0.0),
                new Item("C5", false, -0.5),
                new Item("C6", false, -0.25));
    }
}
