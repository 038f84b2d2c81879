/**
 * Factors: what goes along with an alliance, recorded as Observations. Whoever writes one, it is held against what the
 * terminology says about it before the transaction ends.
 */
package org.systemicalliance.server.factor;
