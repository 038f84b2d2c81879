/**
 * A page of the session notebook, and what of it can be read as a factor: what was counted, what was reached, what was
 * talked about. What a child did, in words, stays words.
 */
package org.systemicalliance.alliance.notebook;
