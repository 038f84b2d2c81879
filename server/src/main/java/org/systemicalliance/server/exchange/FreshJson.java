package org.systemicalliance.server.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.hl7.fhir.r4.formats.JsonCreator;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Resource;

/**
 * The JSON of resources that are made in great number and have no id yet. HL7's composer takes a fraction of the time of
 * HAPI's; ids it would write as addresses.
 */
public final class FreshJson {

    private static final JsonFactory JSON = new JsonFactory();

    /** Few take more bytes. */
    private static final int ROOM = 4096;

    private FreshJson() {}

    /** @param resource without an id */
    public static byte[] of(Resource resource) {
        if (resource.hasId()) {
            throw new IllegalArgumentException("a resource with an id is written by HAPI");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROOM);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            new JsonParser().compose(new Creator(json), resource);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A resource is written into memory.", impossible);
        }
        return bytes.toByteArray();
    }

    /** HL7's own creator makes an array for every character. */
    private record Creator(JsonGenerator json) implements JsonCreator {

        @Override
        public void setIndent(String indent) {
            // Nobody reads it unprocessed.
        }

        @Override
        public void beginObject() throws IOException {
            json.writeStartObject();
        }

        @Override
        public void endObject() throws IOException {
            json.writeEndObject();
        }

        @Override
        public void nullValue() throws IOException {
            json.writeNull();
        }

        @Override
        public void name(String name) throws IOException {
            json.writeFieldName(name);
        }

        @Override
        public void value(String value) throws IOException {
            json.writeString(value);
        }

        @Override
        public void value(Boolean value) throws IOException {
            json.writeBoolean(value);
        }

        @Override
        public void value(BigDecimal value) throws IOException {
            json.writeNumber(value);
        }

        @Override
        public void valueNum(String value) throws IOException {
            json.writeNumber(value);
        }

        @Override
        public void value(Integer value) throws IOException {
            json.writeNumber(value);
        }

        @Override
        public void beginArray() throws IOException {
            json.writeStartArray();
        }

        @Override
        public void endArray() throws IOException {
            json.writeEndArray();
        }

        @Override
        public void finish() {
            // Whoever opened the generator closes it.
        }

        @Override
        public void link(String address) {
            // For pages that people read.
        }
    }
}
