/**
 * Who takes part in a child's system of care, when, and which pairs follow from that. Counting follows the measurement
 * specification, section 3, "System summary".
 */
package org.systemicalliance.alliance.team;
