package org.systemicalliance.alliance;

/**
 * Something asked of the alliance model breaks one of its rules. The sentence is written for the person who has to
 * repair the input; it never contains what a person answered.
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String element;

    /**
     * @param rule key of the rule, such as {@code sal-answer-partner}
     * @param element FHIRPath of the element at fault, or the name of the concept
     * @param sentence the rule in one human sentence
     */
    public RuleViolation(String rule, String element, String sentence) {
        super(sentence);
        this.rule = rule;
        this.element = element;
    }

    public String rule() {
        return rule;
    }

    public String element() {
        return element;
    }
}
