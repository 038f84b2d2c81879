/**
 * Finds and stores resources inside the transaction that is running, or in one of their own. Features speak to storage
 * through this package, so that none of them has to know how HAPI's data access objects want to be called.
 */
package org.systemicalliance.server.records;
