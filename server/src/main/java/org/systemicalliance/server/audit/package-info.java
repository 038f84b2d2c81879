/**
 * Who looked at what, and who changed it: an AuditEvent after IHE BALP for every access to what is known about people.
 * It is journalled before the answer leaves the server, in the transaction of the change where there is one, and never
 * contains what was read.
 */
package org.systemicalliance.server.audit;
