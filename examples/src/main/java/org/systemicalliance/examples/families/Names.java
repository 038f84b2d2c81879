package org.systemicalliance.examples.families;

import java.util.List;
import java.util.Random;

/** Common given and family names of many places, combined at random; whoever bears one of them is not meant. */
final class Names {

    private static final List<String> GIRLS = List.of(
            "Amihan", "Maria", "Ngozi", "Leila", "Hana", "Ines", "Mei", "Tala", "Zofia", "Anjali", "Freya", "Yara",
            "Lupe", "Sina", "Marisol", "Thandi");
    private static final List<String> BOYS = List.of(
            "Paolo", "Emeka", "Karim", "Ren", "Tomas", "Bayani", "Jonas", "Mateo", "Ilir", "Arjun", "Malik", "Noah",
            "Tevita", "Kofi", "Luka", "Samir");
    private static final List<String> FAMILIES = List.of(
            "Santos",
            "Okeke",
            "Haddad",
            "Tanaka",
            "Silva",
            "Cruz",
            "Nowak",
            "Rao",
            "Berg",
            "Mansour",
            "Taufa",
            "Mensah",
            "Reyes",
            "Kovac",
            "Flores",
            "Dlamini",
            "Garcia",
            "Lim",
            "Bautista",
            "Murphy");

    private Names() {}

    static String girl(Random random) {
        return oneOf(GIRLS, random);
    }

    static String boy(Random random) {
        return oneOf(BOYS, random);
    }

    static String family(Random random) {
        return oneOf(FAMILIES, random);
    }

    static <T> T oneOf(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
