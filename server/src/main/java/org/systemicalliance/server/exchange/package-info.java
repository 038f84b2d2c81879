/**
 * Translates between the resources of the guide and the alliance model. What is read here becomes a record that cannot
 * be invalid, or breaks a rule that has a name; nothing else in the server looks into a care team or a rating.
 */
package org.systemicalliance.server.exchange;
