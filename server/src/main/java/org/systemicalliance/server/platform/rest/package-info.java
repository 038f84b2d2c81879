/**
 * The REST endpoint at {@code /fhir}: what it offers, what it refuses to read, and what it says about itself.
 */
package org.systemicalliance.server.platform.rest;
