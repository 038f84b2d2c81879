/**
 * What an empty server is filled with: the guide, so that clients can read and search its resources, and on a
 * demonstration server the example stories. Both are stored once, behind a server that already answers.
 */
package org.systemicalliance.server.platform.content;
