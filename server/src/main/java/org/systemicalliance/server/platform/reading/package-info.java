/**
 * Reads what a client sent, once and strictly: an address, a header or a body that says something this server would not
 * understand is refused before anything is done with it, so that nothing that was sent is silently left out.
 */
package org.systemicalliance.server.platform.reading;
