package org.systemicalliance.server.picture;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;

/** Ratings to draw pictures of. */
final class Sketch {

    private Sketch() {}

    /** A rating of a child's form, which has no elements, so that it is short. */
    static Observation rating(String id, String child, Direction direction, Instant time, String score, String form) {
        Observation rating = new Observation();
        rating.setId("Observation/" + id);
        rating.getMeta().addProfile(Guide.profile("directed-rating"));
        rating.addExtension(
                Guide.PERSPECTIVE, new CodeType(direction.perspective().code()));
        Extension count = rating.addExtension().setUrl(Guide.ITEM_COUNT);
        count.addExtension("answered", new IntegerType(6));
        count.addExtension("asked", new IntegerType(6));
        Extension edition = rating.addExtension().setUrl(Guide.RATED_FORM);
        edition.addExtension("core", new CodeType("CH"));
        edition.addExtension("language", new CodeType("en"));
        rating.setStatus(ObservationStatus.FINAL);
        rating.addCategory(concept("http://terminology.hl7.org/CodeSystem/observation-category", "survey"));
        rating.setCode(concept(Guide.MEASURE, Guide.DIRECTED_RATING));
        rating.setSubject(new Reference(child));
        rating.addFocus(new Reference(direction.dyad()).setType("CareTeam"));
        rating.addFocus(new Reference(direction.partner()).setType(References.typeOf(direction.partner())));
        rating.setEffective(new DateTimeType(Date.from(time)));
        rating.addPerformer(new Reference(direction.informant()));
        rating.setMethod(concept(Guide.INSTRUMENT, form));
        rating.getMethod().getCodingFirstRep().setVersion("0.1.0");
        rating.addDerivedFrom(new Reference("QuestionnaireResponse/" + id));
        rating.setValue(new Quantity()
                .setValue(new BigDecimal(score))
                .setUnit("score")
                .setSystem("http://unitsofmeasure.org")
                .setCode("{score}"));
        return rating;
    }

    private static CodeableConcept concept(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(system).setCode(code));
    }
}
