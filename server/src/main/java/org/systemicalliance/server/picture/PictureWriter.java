package org.systemicalliance.server.picture;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.hl7.fhir.r4.formats.JsonCreatorGson;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.server.exchange.Guide;

/** Writes a picture as a Bundle: as bytes where its parts are bytes already, else as a resource. */
final class PictureWriter {

    private static final String PROFILE = Guide.profile("systemic-alliance");

    /** A computed resource seldom takes more bytes. */
    private static final int ROOM = 4096;

    private final FhirContext context;
    private final String base;
    private final Instant taken;

    PictureWriter(FhirContext context, String base, Instant taken) {
        this.context = context;
        this.base = base;
        this.taken = taken;
    }

    /** The same as {@link #bundle(List)}, but ratings are passed on as they were stored. */
    void write(List<Leaf> leaves, OutputStream out) throws IOException {
        write(
                "{\"resourceType\":\"Bundle\",\"meta\":{\"profile\":[\"%s\"]},\"type\":\"collection\",\"timestamp\":\"%s\",\"entry\":["
                        .formatted(PROFILE, timestamp().getValueAsString()),
                out);
        String comma = "";
        // Half of the time that a picture takes goes into this, and every leaf is written for itself.
        Iterator<byte[]> written =
                leaves.parallelStream().map(this::json).toList().iterator();
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
        // HL7's composer writes in half the time of HAPI's, but writes the id of what is stored as a URL.
        if (leaf.resource().hasId()) {
            return context.newJsonParser()
                    .encodeResourceToString(leaf.resource())
                    .getBytes(StandardCharsets.UTF_8);
        }
        // With its own writer it would make an array for every character.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
        try (OutputStreamWriter out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            new JsonParser().compose(new JsonCreatorGson(out), leaf.resource());
            out.flush();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A resource is written into memory.", impossible);
        }
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
