/**
 * What is worth telling those who asked to be told, and how long somebody who does not answer is waited for. It knows
 * that something happened, never what was said.
 */
package org.systemicalliance.alliance.notification;
