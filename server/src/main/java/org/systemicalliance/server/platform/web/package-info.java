/**
 * What the server offers beside FHIR: a landing page, the FHIR package of the guide, and whether it is ready.
 */
package org.systemicalliance.server.platform.web;
