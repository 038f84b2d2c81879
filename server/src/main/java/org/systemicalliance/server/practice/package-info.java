/**
 * What people do to build an alliance, computed from contacts, goals and session notes: {@code $practices} says it,
 * {@code $record-practices} also keeps it as factors. Everybody gets what follows from the records they may see.
 */
package org.systemicalliance.server.practice;
