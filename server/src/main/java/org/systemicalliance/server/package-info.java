/**
 * The server: one package per feature, on top of the platform. A feature contributes itself; nothing here names it.
 */
package org.systemicalliance.server;
