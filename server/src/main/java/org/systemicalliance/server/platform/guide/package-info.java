/**
 * The guide inside the server: its definitions for validation, terminology and search, in memory from the first request
 * on, and its stored copies that clients can read and search.
 */
package org.systemicalliance.server.platform.guide;
