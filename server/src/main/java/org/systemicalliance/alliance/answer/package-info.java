/**
 * An answer in its context: who says something about the relationship with whom, and whether that person may say it.
 * The rules hold wherever an answer comes from; each has a key and a sentence for whoever has to repair the input.
 */
package org.systemicalliance.alliance.answer;
