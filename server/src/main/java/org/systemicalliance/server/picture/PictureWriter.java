package org.systemicalliance.server.picture;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.systemicalliance.server.exchange.Guide;

/** Writes a picture as a Bundle: as text where its parts are text already, else as a resource. */
final class PictureWriter {

    private static final String PROFILE = Guide.profile("systemic-alliance");

    private final FhirContext context;
    private final String base;
    private final Instant taken;

    PictureWriter(FhirContext context, String base, Instant taken) {
        this.context = context;
        this.base = base;
        this.taken = taken;
    }

    /** The same as {@link #bundle(List)}, but ratings are passed on as they were stored. */
    void write(List<Leaf> leaves, Writer out) throws IOException {
        IParser parser = context.newJsonParser();
        out.write("{\"resourceType\":\"Bundle\",\"meta\":{\"profile\":[\"");
        out.write(PROFILE);
        out.write("\"]},\"type\":\"collection\",\"timestamp\":\"");
        out.write(timestamp().getValueAsString());
        out.write("\",\"entry\":[");
        String comma = "";
        for (Leaf leaf : leaves) {
            out.write(comma);
            out.write("{\"fullUrl\":\"");
            out.write(fullUrl(leaf));
            out.write("\",\"resource\":");
            out.write(leaf.json() == null ? parser.encodeResourceToString(leaf.resource()) : leaf.json());
            out.write("}");
            comma = ",";
        }
        out.write("]}");
    }

    Bundle bundle(List<Leaf> leaves) {
        IParser parser = context.newJsonParser();
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        bundle.getMeta().addProfile(PROFILE);
        bundle.setTimestampElement(timestamp());
        for (Leaf leaf : leaves) {
            bundle.addEntry()
                    .setFullUrl(fullUrl(leaf))
                    .setResource(
                            leaf.json() == null
                                    ? leaf.resource()
                                    : parser.parseResource(Observation.class, leaf.json()));
        }
        return bundle;
    }

    private InstantType timestamp() {
        return new InstantType(Date.from(taken));
    }

    private String fullUrl(Leaf leaf) {
        return leaf.fullUrl().startsWith("urn:") ? leaf.fullUrl() : base + "/" + leaf.fullUrl();
    }
}
