package org.systemicalliance.server;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.RelatedArtifact.RelatedArtifactType;
import org.systemicalliance.server.exchange.Guide;

/** What a site could put on record about a form: a standard deviation of 15 and a reliability of 0.85 after a week. */
public final class InventedReliability {

    private InventedReliability() {}

    /** @param form its id and version, {@code id|version} */
    public static Library of(String form, String language) {
        Library library = new Library();
        library.setTitle("Invented for a test");
        library.setStatus(PublicationStatus.ACTIVE).setExperimental(true);
        library.setType(new CodeableConcept(new Coding()
                .setSystem(Guide.codeSystem("alliance-library-type"))
                .setCode("form-reliability")));
        library.addRelatedArtifact().setType(RelatedArtifactType.DEPENDSON).setResource(Guide.FORMS + "/" + form);
        library.addRelatedArtifact().setType(RelatedArtifactType.CITATION).setCitation("Invented.");
        Extension stated = library.addExtension().setUrl(Guide.profile("reliability"));
        stated.addExtension("population", new CodeableConcept().setText("Nobody"));
        stated.addExtension("language", new CodeType(language));
        stated.addExtension("standardDeviation", new DecimalType("15"));
        stated.addExtension("coefficient", new DecimalType("0.85"));
        stated.addExtension("kind", new CodeType("short-interval-retest"));
        Duration week = new Duration();
        week.setValue(7).setUnit("days").setSystem("http://unitsofmeasure.org").setCode("d");
        stated.addExtension("retestInterval", week);
        return library;
    }
}
