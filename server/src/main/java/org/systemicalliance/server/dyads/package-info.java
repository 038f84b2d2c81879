/**
 * Makes the recorded dyads agree with a child's system of care. What has to be done is decided by the alliance model;
 * here it is read, carried out and answered.
 */
package org.systemicalliance.server.dyads;
