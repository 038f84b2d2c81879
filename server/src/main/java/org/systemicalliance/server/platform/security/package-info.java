/**
 * Who is calling: SMART App Launch and Backend Services on Spring Security, the authorization server of the
 * demonstration, and what keeps requests of others out. It establishes a {@link
 * org.systemicalliance.server.platform.security.Grant} for every request and decides nothing about resources.
 */
package org.systemicalliance.server.platform.security;
