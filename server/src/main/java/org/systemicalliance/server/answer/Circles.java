package org.systemicalliance.server.answer;

import org.systemicalliance.alliance.answer.Circle;

/** Knows the people around the child of an answer. */
interface Circles {

    Circle around(AnswerSheet sheet);
}
