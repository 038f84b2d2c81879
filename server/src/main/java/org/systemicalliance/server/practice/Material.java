package org.systemicalliance.server.practice;

import java.util.List;
import org.systemicalliance.alliance.practice.CareRecords;
import org.systemicalliance.alliance.team.Dyad;

/**
 * What is counted from.
 *
 * @param child reference to the child
 * @param pairs the pairs of the team
 * @param records what is on record about them
 */
record Material(String child, List<Dyad> pairs, CareRecords records) {}
