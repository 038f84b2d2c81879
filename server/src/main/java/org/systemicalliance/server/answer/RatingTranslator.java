package org.systemicalliance.server.answer;

import java.math.BigDecimal;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Statement;
import org.systemicalliance.alliance.rating.Element;
import org.systemicalliance.alliance.rating.RatingScores;
import org.systemicalliance.alliance.rating.Score;
import org.systemicalliance.alliance.rating.Score.Absent;
import org.systemicalliance.alliance.rating.Score.Scored;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;

/** Writes a rating as an Observation of profile {@code directed-rating}. */
final class RatingTranslator {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
    private static final String ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
    private static final String UCUM = "http://unitsofmeasure.org";

    private RatingTranslator() {}

    static Observation rating(AnswerSheet sheet, Statement statement, RatingScores scores, String answer) {
        Direction direction = statement.direction();
        Observation rating = new Observation();
        rating.setId("Observation/" + RatingIds.ratingOf(answer));
        rating.getMeta().addProfile(Guide.profile(Guide.DIRECTED_RATING));
        rating.addExtension(
                Guide.PERSPECTIVE, new CodeType(direction.perspective().code()));
        rating.addExtension(itemCount(scores.total()));
        rating.addExtension(ratedForm(sheet));
        scores.marked().stream().sorted().forEach(item -> rating.addExtension(Guide.MARKED_ITEM, new CodeType(item)));
        rating.setStatus(sheet.amended() ? ObservationStatus.AMENDED : ObservationStatus.FINAL);
        rating.addCategory(concept(CATEGORY, "survey"));
        rating.setCode(concept(Guide.MEASURE, Guide.DIRECTED_RATING));
        rating.setSubject(new Reference(statement.claim().child()));
        rating.addFocus(typed(direction.dyad()));
        rating.addFocus(typed(direction.partner()));
        rating.setEffective(sheet.authored().copy());
        rating.addPerformer(new Reference(direction.informant()));
        rating.setMethod(new CodeableConcept(sheet.form().instrument().copy()));
        rating.addDerivedFrom(new Reference("QuestionnaireResponse/" + answer));
        total(rating, scores.total());
        scores.elements().forEach((element, score) -> rating.addComponent(component(element, score)));
        return rating;
    }

    private static void total(Observation rating, Score total) {
        if (total instanceof Scored scored) {
            rating.setValue(score(scored.percent()));
        } else if (total instanceof Absent absent) {
            rating.setDataAbsentReason(absence(absent));
        }
    }

    private static ObservationComponentComponent component(Element element, Score score) {
        ObservationComponentComponent component = new ObservationComponentComponent();
        component.addExtension(itemCount(score));
        component.setCode(concept(Guide.ELEMENT, element.code()));
        if (score instanceof Scored scored) {
            component.setValue(score(scored.percent()));
        } else if (score instanceof Absent absent) {
            component.setDataAbsentReason(absence(absent));
        }
        return component;
    }

    private static Extension ratedForm(AnswerSheet sheet) {
        Extension form = new Extension(Guide.RATED_FORM);
        form.addExtension("core", new CodeType(sheet.form().form().core().code()));
        sheet.language().ifPresent(language -> form.addExtension("language", new CodeType(language)));
        return form;
    }

    private static Extension itemCount(Score score) {
        Extension count = new Extension(Guide.ITEM_COUNT);
        count.addExtension("answered", new IntegerType(score.answered()));
        count.addExtension("asked", new IntegerType(score.asked()));
        return count;
    }

    private static Quantity score(BigDecimal percent) {
        return new Quantity().setValue(percent).setUnit("score").setSystem(UCUM).setCode("{score}");
    }

    private static CodeableConcept absence(Absent absent) {
        return concept(Guide.RATING_ABSENCE, absent.reason().code()).addCoding(coding(ABSENT, "unknown"));
    }

    private static Reference typed(String literal) {
        return new Reference(literal).setType(References.typeOf(literal));
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(coding(system, code));
    }

    private static Coding coding(String system, String code) {
        return new Coding().setSystem(system).setCode(code);
    }
}
