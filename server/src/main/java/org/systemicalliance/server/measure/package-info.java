/**
 * What a site puts on record about the reliability of forms, and its policy for summaries. Reliabilities are Libraries;
 * those in force are kept in a small table too, in the transaction that stores them, so that no picture has to search.
 */
package org.systemicalliance.server.measure;
