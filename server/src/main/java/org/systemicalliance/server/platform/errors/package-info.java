/**
 * The one place where what went wrong becomes an HTTP status and an OperationOutcome. What a client sent is never
 * answered with a 5xx, and no answer holds a stack trace.
 */
package org.systemicalliance.server.platform.errors;
