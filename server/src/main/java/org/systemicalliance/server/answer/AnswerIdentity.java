package org.systemicalliance.server.answer;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;

/**
 * What makes two answers the same one: form, child, informant, dyad, who recorded it and the time of answering. Without
 * the recorder, whoever may record for somebody would be told whether an answer was there before theirs.
 *
 * @param questionnaire canonical of the form, with version
 * @param authored time of answering, as written
 */
record AnswerIdentity(
        String questionnaire, String child, String informant, String dyad, String recorder, String authored) {

    /** Empty where an answer leaves one of them out, or names somebody who is only about to be stored. */
    static Optional<AnswerIdentity> of(QuestionnaireResponse answer) {
        Optional<String> child = References.literal(answer.getSubject());
        Optional<String> informant = References.literal(answer.getSource());
        Optional<String> recorder = References.literal(answer.getAuthor());
        Optional<String> dyad = Optional.ofNullable(answer.getExtensionByUrl(Guide.ANSWER_DYAD))
                .map(Extension::getValue)
                .flatMap(value ->
                        value instanceof Reference reference ? References.literal(reference) : Optional.empty());
        boolean complete = child.isPresent()
                && informant.isPresent()
                && dyad.isPresent()
                && recorder.isPresent()
                && answer.hasQuestionnaire()
                && answer.hasAuthored();
        return complete
                ? Optional.of(new AnswerIdentity(
                        answer.getQuestionnaire(),
                        child.get(),
                        informant.get(),
                        dyad.get(),
                        recorder.get(),
                        answer.getAuthoredElement().getValueAsString()))
                : Optional.empty();
    }

    /** The id under which an answer is stored whose sender leaves the choice to the server. */
    String id() {
        String whole = String.join("|", questionnaire, child, informant, dyad, recorder, authored);
        UUID uuid = UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
        return "answer-" + uuid.toString().replace("-", "");
    }
}
