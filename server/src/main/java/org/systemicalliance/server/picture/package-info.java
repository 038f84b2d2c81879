/**
 * The child's whole alliance system in one call. Ratings are read from a table of their own, which is kept in the
 * transaction that stores a rating, so that years of them can be shown in the time a clinician waits.
 */
package org.systemicalliance.server.picture;
