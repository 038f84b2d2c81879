/** What may not be said about people and their relationships (measurement specification, section 3, "Unsound; forbid"). */
package org.systemicalliance.server.language;
