/**
 * Tells those who asked for it that something happened, and never what was said. What happens is written down in the
 * transaction in which it happens, judged by the access policy for every subscriber, and told until it is heard.
 */
package org.systemicalliance.server.notification;
