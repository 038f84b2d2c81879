/**
 * Synthetic families of any number, made from a seed: people, system of care, dyads, invitations and answered forms,
 * together with the true scores behind the answers. Nobody described here exists, and no rating is made here: ratings
 * are the server's work.
 */
package org.systemicalliance.examples.families;
