package org.systemicalliance.server.notification;

import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/** Whether a rating is a reason to look at the relationship again (measurement specification, section 3, change). */
class StrainWatch {

    private static final String ITEM = "B4";
    private static final Set<String> REASONS = Set.of("3", "4");

    private final Records records;

    StrainWatch(Records records) {
        this.records = records;
    }

    boolean isPossible(Observation rating) {
        return rating.getDerivedFrom().stream().anyMatch(this::holdsReason);
    }

    private boolean holdsReason(Reference origin) {
        return References.literal(origin)
                .filter(literal -> References.typeOf(literal).equals("QuestionnaireResponse"))
                .flatMap(literal -> records.find(QuestionnaireResponse.class, literal))
                .filter(answer -> answer.getItem().stream().anyMatch(StrainWatch::isReason))
                .isPresent();
    }

    private static boolean isReason(QuestionnaireResponseItemComponent item) {
        return ITEM.equals(item.getLinkId())
                && item.getAnswer().stream()
                        .anyMatch(answer ->
                                answer.getValue() instanceof Coding chosen && REASONS.contains(chosen.getCode()));
    }
}
