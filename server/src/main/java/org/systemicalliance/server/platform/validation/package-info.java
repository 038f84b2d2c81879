/**
 * Nothing is stored that breaks FHIR, a profile it claims or a profile of the guide that it falls under. Works where
 * resources are stored, so that no way of writing goes round it: create, update, patch, transaction, batch.
 */
package org.systemicalliance.server.platform.validation;
