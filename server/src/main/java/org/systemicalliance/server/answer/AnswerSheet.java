package org.systemicalliance.server.answer;

import java.util.Optional;
import org.hl7.fhir.r4.model.DateTimeType;
import org.systemicalliance.alliance.answer.Claim;
import org.systemicalliance.alliance.rating.Answers;

/**
 * A completed answer, read from its QuestionnaireResponse.
 *
 * @param form the form that it answers
 * @param dyad reference to the dyad
 * @param claim whose word it says it is
 * @param answers what was marked
 * @param language in which it was answered; empty where neither the answer nor the form says so
 * @param authored when it was given, as written
 * @param amended whether it corrects what was stored before
 */
record AnswerSheet(
        ScoredForm form,
        String dyad,
        Claim claim,
        Answers answers,
        Optional<String> language,
        DateTimeType authored,
        boolean amended) {}
