package org.systemicalliance.server.round;

import java.util.List;
import org.hl7.fhir.r4.model.Task;
import org.systemicalliance.alliance.round.LeftOut;

/**
 * A round that was started, as far as its caller may know.
 *
 * @param invitations as stored
 * @param leftOut who is not asked, and why
 */
record Round(List<Task> invitations, List<LeftOut> leftOut) {}
