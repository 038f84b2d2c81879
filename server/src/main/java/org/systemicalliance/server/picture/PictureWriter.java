package org.systemicalliance.server.picture;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.exchange.FreshJson;
import org.systemicalliance.server.exchange.Guide;

/** Writes a picture as a Bundle: as bytes where its parts are bytes already, else as a resource. */
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

    /**
     * What is written of each leaf, in their order; ratings as they were stored. A third of the time that a picture takes
     * goes into this, so that all cores take part.
     */
    List<byte[]> resources(List<Leaf> leaves) {
        return leaves.parallelStream().map(this::json).toList();
    }

    /** The same as {@link #bundle(List)}, of what is written already. */
    void write(List<Leaf> leaves, List<byte[]> resources, OutputStream out) throws IOException {
        write(
                "{\"resourceType\":\"Bundle\",\"meta\":{\"profile\":[\"%s\"]},\"type\":\"collection\",\"timestamp\":\"%s\",\"entry\":["
                        .formatted(PROFILE, timestamp().getValueAsString()),
                out);
        String comma = "";
        Iterator<byte[]> written = resources.iterator();
        for (Leaf leaf : leaves) {
            write("%s{\"fullUrl\":\"%s\",\"resource\":".formatted(comma, fullUrl(leaf)), out);
            out.write(written.next());
            out.write('}');
            comma = ",";
        }
        write("]}", out);
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] json(Leaf leaf) {
        if (leaf.rating() != null) {
            return leaf.rating().json();
        }
        return leaf.resource().hasId()
                ? context.newJsonParser()
                        .encodeResourceToString(leaf.resource())
                        .getBytes(StandardCharsets.UTF_8)
                : FreshJson.of(leaf.resource());
    }

    Bundle bundle(List<Leaf> leaves) {
        IParser parser = context.newJsonParser();
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        bundle.getMeta().addProfile(PROFILE);
        bundle.setTimestampElement(timestamp());
        for (Leaf leaf : leaves) {
            bundle.addEntry().setFullUrl(fullUrl(leaf)).setResource(resource(leaf, parser));
        }
        return bundle;
    }

    private static Resource resource(Leaf leaf, IParser parser) {
        return leaf.rating() == null
                ? leaf.resource()
                : parser.parseResource(
                        Observation.class, new String(leaf.rating().json(), StandardCharsets.UTF_8));
    }

    private InstantType timestamp() {
        return new InstantType(Date.from(taken));
    }

    private String fullUrl(Leaf leaf) {
        return leaf.fullUrl().startsWith("urn:") ? leaf.fullUrl() : base + "/" + leaf.fullUrl();
    }
}
