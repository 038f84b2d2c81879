package org.systemicalliance.alliance.access;

/**
 * Somebody asks for what is not theirs to do, whatever is stored. Of what must not be known to exist nothing of the
 * kind is said.
 */
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String rule;

    /**
     * @param rule key of the rule, such as {@code access-author}
     * @param sentence the rule in one human sentence
     */
    public NotPermitted(String rule, String sentence) {
        super(sentence);
        this.rule = rule;
    }

    public String rule() {
        return rule;
    }
}
