/**
 * What can be said about ratings beyond what was answered, and how sure it is: error, change, disagreement and the
 * summary of a system (measurement specification, section 3). Where the error of measurement is unknown nothing is
 * called a difference, and nothing that was not said is filled in.
 */
package org.systemicalliance.alliance.measure;
