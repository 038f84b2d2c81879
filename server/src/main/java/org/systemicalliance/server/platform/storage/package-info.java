/**
 * Storage: HAPI FHIR JPA on H2 or PostgreSQL, reduced to what an R4 server with one guide needs. This package decides
 * which parts of HAPI exist, how the schema comes about and how resources are stored.
 */
package org.systemicalliance.server.platform.storage;
