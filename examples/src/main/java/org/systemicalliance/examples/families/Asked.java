package org.systemicalliance.examples.families;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.systemicalliance.examples.families.Direction.View;

/**
 * Someone being asked about one relationship on one day, and what came of it: the invitation and, where there is one,
 * the answer.
 *
 * @param id of the answer; the invitation's is made from it
 * @param child whom the system of care is about
 * @param direction who is asked about whom
 * @param day on which the invitation goes out
 */
record Asked(String id, Member child, Direction direction, LocalDate day) {

    /** Invitations are due, and answers come, within this many days. */
    static final int DAYS_TO_ANSWER = 14;

    private static final int EVERY_PRACTICE_PICTURE = 3;
    private static final int MINUTES_WATCHED = 20;

    QuestionnaireResponse answer(Map<String, Integer> values, int daysLater) {
        QuestionnaireResponse answer = Guide.made(new QuestionnaireResponse(), "alliance-answer", id);
        answer.addExtension(Guide.extension("answer-dyad"), dyad());
        addView(answer);
        answer.setQuestionnaire(Guide.form(direction.form()))
                .setStatus(QuestionnaireResponseStatus.COMPLETED)
                .setSubject(child.asReference())
                .setAuthoredElement(at(day.plusDays(daysLater), 18))
                .setAuthor(direction.informant().asReference())
                .setSource(direction.informant().asReference());
        addItems(answer, values);
        return answer;
    }

    private void addView(QuestionnaireResponse answer) {
        if (direction.view() != View.SELF_REPORT) {
            answer.addExtension(
                    Guide.extension("informant-perspective"),
                    new CodeType(direction.view().code()));
        }
        if (direction.view() == View.PROXY) {
            Extension helper = answer.addExtension().setUrl(Guide.extension("answer-helper"));
            helper.addExtension("person", direction.informant().asReference());
            helper.addExtension("mode", new CodeType("answered-for-child"));
        }
    }

    private void addItems(QuestionnaireResponse answer, Map<String, Integer> values) {
        Core core = direction.core();
        if (core == Core.OBSERVED) {
            answer.addItem().setLinkId("observed-minutes").addAnswer().setValue(new IntegerType(MINUTES_WATCHED));
            answer.addItem().setLinkId("signs-listed").addAnswer().setValue(new BooleanType(true));
        }
        if (core == Core.CHILD_PICTORIAL && direction.view() == View.SELF_REPORT) {
            answer.addItem().setLinkId("practice-passed").addAnswer().setValue(new IntegerType(EVERY_PRACTICE_PICTURE));
        }
        values.forEach((linkId, value) -> answer.addItem()
                .setLinkId(linkId)
                .addAnswer()
                .setValue(Guide.coding(core.scale(), String.valueOf(value), core.word(value))));
    }

    Task invitation(Participation.Outcome outcome) {
        Task task = Guide.made(new Task(), "rating-invitation", id + "-asked");
        task.setStatus(status(outcome))
                .setIntent(TaskIntent.ORDER)
                .setCode(Guide.concept("task-type", "rate-alliance", "Rate an alliance"))
                .setFocus(dyad())
                .setFor(child.asReference())
                .setAuthoredOnElement(at(day, 9))
                .setOwner(direction.informant().asReference());
        task.getRestriction().getPeriod().setEndElement(at(day.plusDays(DAYS_TO_ANSWER), 23));
        addInputs(task);
        if (outcome == Participation.Outcome.ANSWERED) {
            task.addOutput()
                    .setType(new CodeableConcept().setText("Answer"))
                    .setValue(new Reference("QuestionnaireResponse/" + id));
        }
        return task;
    }

    private void addInputs(Task task) {
        task.addInput()
                .setType(new CodeableConcept().setText("Form"))
                .setValue(new CanonicalType(Guide.form(direction.form())));
        task.addInput()
                .setType(new CodeableConcept().setText("Partner"))
                .setValue(direction.partner().asReference());
    }

    private Reference dyad() {
        return new Reference("CareTeam/" + direction.pair().dyadId(child.reference()));
    }

    private static TaskStatus status(Participation.Outcome outcome) {
        return switch (outcome) {
            case ANSWERED -> TaskStatus.COMPLETED;
            case DECLINED -> TaskStatus.REJECTED;
            case LET_PASS -> TaskStatus.REQUESTED;
        };
    }

    private static DateTimeType at(LocalDate day, int hour) {
        DateTimeType time = new DateTimeType(Date.from(day.atTime(hour, 0).toInstant(ZoneOffset.UTC)));
        time.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        return time;
    }
}
