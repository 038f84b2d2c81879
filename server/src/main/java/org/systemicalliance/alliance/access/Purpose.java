package org.systemicalliance.alliance.access;

import java.util.Set;

/**
 * For what somebody uses what they read (v3-ActReason, measurement specification, section 5, rule 8: no secondary use).
 * What people say about each other serves the care of the child, and nothing else that is asked for by name: staff
 * appraisal, ranking, eligibility. Research and the improvement of quality have the de-identified export.
 */
public final class Purpose {

    public static final String TREATMENT = "TREAT";
    public static final String COORDINATION = "COC";
    public static final String ASKED_BY_PATIENT = "PATRQT";
    public static final String ASKED_BY_FAMILY = "FAMRQT";

    private static final Set<String> CARE = Set.of(TREATMENT, COORDINATION, ASKED_BY_PATIENT, ASKED_BY_FAMILY);

    private Purpose() {}

    /**
     * Whether everything that it is used for is care.
     *
     * @param purposes codes of v3-ActReason; none is no purpose
     */
    public static boolean isCare(Set<String> purposes) {
        return !purposes.isEmpty() && CARE.containsAll(purposes);
    }

    /**
     * For what people use it who act for nobody else.
     *
     * @param person reference such as {@code RelatedPerson/7}
     */
    public static String ofItsOwn(String person) {
        return switch (person.substring(0, person.indexOf('/'))) {
            case "Patient" -> ASKED_BY_PATIENT;
            case "RelatedPerson" -> ASKED_BY_FAMILY;
            default -> TREATMENT;
        };
    }
}
