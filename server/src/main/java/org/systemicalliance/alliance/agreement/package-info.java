/**
 * Who agreed to be asked, and who did not: the permission of parents, the assent and dissent of the child, and every
 * informant's own participation. Collecting rests on it, and so does what later pictures may still contain.
 */
package org.systemicalliance.alliance.agreement;
