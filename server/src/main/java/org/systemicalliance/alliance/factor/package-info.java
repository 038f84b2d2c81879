/**
 * What goes along with an alliance: associations, evidence, obstacles and consequences that the article names. Each is
 * held against its concept in the terminology: which values it has, which pairs it is about, who can report it.
 */
package org.systemicalliance.alliance.factor;
