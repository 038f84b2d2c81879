/**
 * Instruments of others: known by their structure and the scores there can be, never by their text. What comes in are
 * scores, each held against the instrument that is named.
 */
package org.systemicalliance.alliance.instrument;
