/**
 * Rounds of invitations: who is asked about whom and by when, saying no, preparing the answer, and closing the invitation
 * when the answer comes. Whom to ask is decided by the alliance model.
 */
package org.systemicalliance.server.round;
