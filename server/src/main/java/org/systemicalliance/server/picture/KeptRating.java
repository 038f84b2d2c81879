package org.systemicalliance.server.picture;

import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.picture.RatingPoint;

/**
 * A rating as the picture needs it.
 *
 * @param child reference to the child
 * @param direction whose word, about whom
 * @param point what, and when
 * @param json the whole Observation, as the bytes that a client gets
 */
record KeptRating(String child, Direction direction, RatingPoint point, byte[] json) {}
