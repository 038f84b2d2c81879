/**
 * What people do to build an alliance, counted: contacts, shared goals and notes, per pair and in a window of time.
 * Nothing is stated that could not have been counted, so that silence of the records is not taken for silence of people.
 */
package org.systemicalliance.alliance.practice;
