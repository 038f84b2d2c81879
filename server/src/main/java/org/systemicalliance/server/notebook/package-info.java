/**
 * The session notebook that professionals share. A page that is stored becomes the factors that follow from it in the
 * same transaction; an amended page amends them, and one that is taken back takes them back.
 */
package org.systemicalliance.server.notebook;
