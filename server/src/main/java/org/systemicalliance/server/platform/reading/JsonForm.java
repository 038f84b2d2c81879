package org.systemicalliance.server.platform.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Looks at JSON before it becomes a resource: a name may be given once in an object, and nesting has an end. */
final class JsonForm {

    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(BodyReader.DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Pattern BOUNDLESS = Pattern.compile(".*[eE][+-]?[0-9]{3,}");

    private JsonForm() {}

    static void check(String json) {
        try (JsonParser parser = STRICT.createParser(json)) {
            while (parser.nextToken() != null) {
                checkNumber(parser);
                if (parser.currentToken().isStructEnd()
                        && parser.getParsingContext().inRoot()) {
                    requireEnd(parser);
                }
            }
        } catch (StreamConstraintsException e) {
            throw new Refusal(
                    e.getOriginalMessage().contains("nesting depth")
                            ? BodyReader.TOO_DEEP
                            : "The body holds a name or a number that is too long to be read.");
        } catch (JsonProcessingException e) {
            throw new Refusal("The body is not JSON that can be read (line %d, column %d)%s."
                    .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr(), reason(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw new Refusal("The body holds more than one JSON value.");
        }
    }

    /** Writing out the digits of such a number alone would fill the memory. */
    private static void checkNumber(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                && BOUNDLESS.matcher(parser.getText()).matches()) {
            throw new Refusal("The number at %s has more digits than anything that is measured."
                    .formatted(parser.getParsingContext().pathAsPointer()));
        }
    }

    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        return message.startsWith("Duplicate field") ? ": " + message.replace("field", "name") : "";
    }
}
