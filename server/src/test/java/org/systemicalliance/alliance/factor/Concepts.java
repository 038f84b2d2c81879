package org.systemicalliance.alliance.factor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.factor.ValueKind.Form;

/** Factors as the terminology has them, a few of each kind. */
final class Concepts {

    static final ValueKind TRUTH = kind("truth", "Yes or no", Form.TRUTH, "", null, null);
    static final ValueKind SCALE = kind("scale-0-4", "Scale from 0 to 4", Form.WHOLE, "", 0, 4);
    static final ValueKind COUNT = kind("count", "Count", Form.WHOLE, "", 0, null);
    static final ValueKind PERCENT = kind("percent", "Percent", Form.MEASURED, "%", 0, 100);
    static final ValueKind PER_WEEK = kind("count-per-week", "Count per week", Form.MEASURED, "/wk", 0, null);
    static final ValueKind INSTRUMENT =
            kind("instrument-total", "Score on an instrument of others", Form.MEASURED, "{score}", null, null);
    static final ValueKind ELSEWHERE = kind("observation", "Another observation", Form.ELSEWHERE, "", null, null);
    static final ValueKind SEVERITY = new ValueKind(
            "severity", "Severity", Form.CHOSEN, "", null, null, "urn:severity", Set.of("mild", "moderate", "severe"));

    static final FactorConcept PARENTAL_COMPLIANCE = new FactorConcept(
            "parental-compliance",
            "Parental compliance",
            Set.of(DyadType.PARENT_PROFESSIONAL),
            List.of(PERCENT),
            Set.of(Reporter.PARENT_OF_CHILD, Reporter.PROFESSIONAL_OF_CHILD));
    static final FactorConcept COMMON_LANGUAGE = new FactorConcept(
            "common-language",
            "Share a common language",
            Set.of(DyadType.INTERPROFESSIONAL),
            List.of(SCALE),
            Set.of(Reporter.PROFESSIONAL_OF_CHILD));
    static final FactorConcept CONDITION_SEVERITY = new FactorConcept(
            "condition-severity",
            "Severity of the child's condition",
            Set.of(DyadType.CHILD_PROFESSIONAL, DyadType.CHILD_PARENT),
            List.of(SEVERITY),
            Set.of(Reporter.PROFESSIONAL_OF_CHILD));
    static final FactorConcept PARENTING_STRESS = new FactorConcept(
            "parenting-stress",
            "Parental stress",
            Set.of(DyadType.CHILD_PARENT),
            List.of(INSTRUMENT),
            Set.of(Reporter.PARENT_OF_CHILD));
    static final FactorConcept PLAN_IMPLEMENTATION = new FactorConcept(
            "plan-implementation", "Implementation of the plan", Set.of(), List.of(PERCENT), Set.of(Reporter.TEAM));
    static final FactorConcept CHILD_DEVELOPMENT = new FactorConcept(
            "child-development",
            "Child's development",
            Set.of(DyadType.CHILD_PARENT),
            List.of(ELSEWHERE),
            Set.of(Reporter.PROFESSIONAL_OF_CHILD));
    static final FactorConcept RAPPORT_TECHNIQUE = new FactorConcept(
            "rapport-technique",
            "Techniques of building rapport",
            Set.of(DyadType.PARENT_PROFESSIONAL),
            List.of(SCALE),
            Set.of(Reporter.SUPERVISOR, Reporter.PROFESSIONAL_OF_CHILD));
    static final FactorConcept FEEDBACK_SESSION = new FactorConcept(
            "practice-feedback-session",
            "Feedback session",
            Set.of(DyadType.PARENT_PROFESSIONAL),
            List.of(),
            Set.of(Reporter.ORGANIZER));

    private Concepts() {}

    private static ValueKind kind(String code, String display, Form form, String unit, Integer least, Integer most) {
        return new ValueKind(code, display, form, unit, number(least), number(most), "", Set.of());
    }

    private static BigDecimal number(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
