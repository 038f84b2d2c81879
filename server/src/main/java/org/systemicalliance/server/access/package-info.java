/**
 * Enforces who may see what ({@link org.systemicalliance.alliance.access}) on every way into the store: reads, searches
 * and their totals, includes, histories, pages, writes, operations.
 */
package org.systemicalliance.server.access;
