package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.exchange.Statements;
import org.systemicalliance.server.records.Records;

/**
 * Labels what people say about each other as restricted, and what an adolescent says as that. Clients may add
 * labels; none is ever taken away.
 */
class Labels {

    private static final Coding RESTRICTED =
            new Coding("http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "R", "restricted");
    private static final Coding ADOLESCENT = new Coding(
            "http://terminology.hl7.org/CodeSystem/v3-ActCode", "ADOL", "adolescent information sensitivity");

    /** Adolescence begins at ten, as the World Health Organization counts. */
    private static final int ADOLESCENCE = 10;

    private final Records records;
    private final Clock clock;

    Labels(Records records, Clock clock) {
        this.clock = clock;
        this.records = records;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        label((Resource) resource, List.of());
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        label(
                (Resource) after,
                before == null ? List.of() : ((Resource) before).getMeta().getSecurity());
    }

    private void label(Resource resource, List<Coding> before) {
        if (!Statements.isStatement(resource)) {
            return;
        }
        boolean adolescent = Statements.informant(resource)
                .filter(who -> References.typeOf(who).equals("Patient"))
                .filter(child -> !isYounger(child, said(resource)))
                .isPresent();
        Stream.of(Stream.of(RESTRICTED), adolescent ? Stream.of(ADOLESCENT) : Stream.<Coding>empty(), before.stream())
                .flatMap(labels -> labels)
                .filter(label -> resource.getMeta().getSecurity(label.getSystem(), label.getCode()) == null)
                .forEach(label -> resource.getMeta().addSecurity(label.copy()));
    }

    /** Whether the child is known to be younger than an adolescent; whoever's age is not known is protected like one. */
    private boolean isYounger(String child, LocalDate day) {
        return records.find(Patient.class, child)
                .filter(patient -> patient.hasBirthDate()
                        && patient.getBirthDateElement().getPrecision() == TemporalPrecisionEnum.DAY)
                .map(patient -> LocalDate.parse(patient.getBirthDateElement().getValueAsString()))
                .filter(born -> born.plusYears(ADOLESCENCE).isAfter(day))
                .isPresent();
    }

    private LocalDate said(Resource statement) {
        Base time = statement instanceof QuestionnaireResponse answer
                ? answer.getAuthoredElement()
                : ((Observation) statement).getEffective();
        return Days.last(time).orElseGet(() -> LocalDate.now(clock));
    }
}
