/**
 * From an answered form to a rating. A completed answer is rated in the transaction that stores it; an answer that is
 * amended amends its rating, and one that is taken back takes its rating back.
 */
package org.systemicalliance.server.answer;
