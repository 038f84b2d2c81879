package org.systemicalliance.server.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Type;

/** Pages of the session notebook, read from answers to Questionnaire {@code session-notebook}. */
public final class Notebook {

    public static final String CANONICAL = Guide.CANONICAL + "/Questionnaire/session-notebook";
    public static final String HOME_UPDATE = "home-behavior-update";

    private Notebook() {}

    public static boolean isPage(QuestionnaireResponse answer) {
        return answer.hasQuestionnaire()
                && CANONICAL.equals(answer.getQuestionnaire().split("\\|")[0]);
    }

    /** Whether a page is written and not taken back. */
    public static boolean stands(QuestionnaireResponse page) {
        return page.getStatus() == QuestionnaireResponseStatus.COMPLETED
                || page.getStatus() == QuestionnaireResponseStatus.AMENDED;
    }

    /** A page on which nothing is written yet. */
    public static QuestionnaireResponse blankPage() {
        return new QuestionnaireResponse().setQuestionnaire(CANONICAL);
    }

    /** Every item of a kind, in the order of the page. */
    public static List<QuestionnaireResponseItemComponent> items(
            List<QuestionnaireResponseItemComponent> items, String linkId) {
        return every(items).filter(item -> linkId.equals(item.getLinkId())).toList();
    }

    /** What is written in an item; empty if nothing is. */
    public static Optional<String> text(QuestionnaireResponse page, String linkId) {
        return values(page.getItem(), linkId)
                .map(Type::primitiveValue)
                .filter(text -> text != null && !text.isBlank())
                .findFirst();
    }

    /** The number in an item; empty if there is none. */
    public static Optional<Integer> number(QuestionnaireResponse page, String linkId) {
        return values(page.getItem(), linkId)
                .filter(IntegerType.class::isInstance)
                .map(number -> ((IntegerType) number).getValue())
                .findFirst();
    }

    /** What is ticked in an item; empty if nothing is. */
    public static Optional<Boolean> truth(QuestionnaireResponse page, String linkId) {
        return values(page.getItem(), linkId)
                .filter(BooleanType.class::isInstance)
                .map(truth -> ((BooleanType) truth).getValue())
                .findFirst();
    }

    /** The values of all items of a kind. */
    public static Stream<Type> values(List<QuestionnaireResponseItemComponent> items, String linkId) {
        return every(items)
                .filter(item -> linkId.equals(item.getLinkId()))
                .flatMap(item -> item.getAnswer().stream())
                .filter(answer -> answer.hasValue())
                .map(answer -> answer.getValue());
    }

    private static Stream<QuestionnaireResponseItemComponent> every(List<QuestionnaireResponseItemComponent> items) {
        return items.stream().flatMap(item -> Stream.concat(Stream.of(item), every(item.getItem())));
    }
}
