/**
 * The child's alliance system as of a day: for every direction of every pair what is known, how old it is, and who was
 * asked, declined or never heard. It counts and orders; it does not judge, rank or impute.
 */
package org.systemicalliance.alliance.picture;
