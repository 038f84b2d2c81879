package org.systemicalliance.server.picture;

import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * All that a picture is made of.
 *
 * @param child the child
 * @param teams its systems of care that count
 * @param dyads its dyads of the day
 * @param people everyone who takes part or speaks
 * @param ratings of those dyads: all of the window, and of silent directions the latest before it
 * @param invitations of those dyads, asked within the window
 * @param beside what features show beside the ratings, in their order
 */
record Material(
        Patient child,
        List<CareTeam> teams,
        List<CareTeam> dyads,
        List<Resource> people,
        List<KeptRating> ratings,
        List<Task> invitations,
        List<Resource> beside) {}
