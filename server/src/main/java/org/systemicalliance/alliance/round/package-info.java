/**
 * A round of invitations: who is asked about whom, so that everybody is heard and nobody is asked too much. It plans; what
 * it plans is carried out elsewhere.
 */
package org.systemicalliance.alliance.round;
