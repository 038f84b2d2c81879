/**
 * Who may see what of what people say about each other. What a resource exposes and what a person is cleared for are
 * both sets of marks; the one policy that relates them is {@link org.systemicalliance.alliance.access.AccessRule}.
 */
package org.systemicalliance.alliance.access;
