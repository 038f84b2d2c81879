package org.systemicalliance.server.answer;

import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.answer.Statement;

/**
 * What the child decided about being asked, held against every answer anew (measurement specification, section 5, rule
 * 3).
 */
interface Willingness {

    /** @throws RuleViolation if the child refuses, or is of age and has not agreed that somebody speaks in its place */
    void require(Statement statement);
}
