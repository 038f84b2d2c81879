/**
 * The authorization server of the demonstration: Spring Authorization Server with the people of the example stories as
 * accounts. It keeps everything in memory and is put together when it is first asked for.
 */
package org.systemicalliance.server.platform.security.demonstration;
