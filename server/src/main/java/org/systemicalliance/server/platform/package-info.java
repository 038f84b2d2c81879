/**
 * The platform: an R4 server on HAPI FHIR JPA that knows the guide, checks everything it is asked to store and answers
 * every error in the same words. Features plug into it by contributing a {@link
 * org.systemicalliance.server.platform.Feature} bean and use nothing else of it.
 */
package org.systemicalliance.server.platform;
