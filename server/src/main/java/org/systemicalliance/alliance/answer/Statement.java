package org.systemicalliance.alliance.answer;

/**
 * An answer that passed the rules: one informant's word about the relationship with one partner.
 *
 * @param claim what the answer says about itself
 * @param direction whose word it is, about whom, and from where
 */
public record Statement(Claim claim, Direction direction) {}
