/**
 * From the answers on a form to a score. What is scored, when a score is withheld and how it is rounded follows the
 * measurement specification, section 3, to the letter.
 */
package org.systemicalliance.alliance.rating;
