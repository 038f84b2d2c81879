package org.systemicalliance.alliance.notebook;

import org.systemicalliance.alliance.factor.FactorValue.Code;

/**
 * How far a goal was reached, compared with the session before.
 *
 * @param goal the goal, in the words of the page
 * @param achievement a code of HL7's {@code goal-achievement}
 */
public record Progress(String goal, Code achievement) {}
