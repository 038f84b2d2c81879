package org.systemicalliance.examples;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** The example stories: transactions whose entries are put under their own ids, so that loading one twice is harmless. */
public final class Stories {

    private static final List<String> NAMES =
            List.of("strain-and-repair", "two-homes", "without-speech", "her-own-answers");

    private static final String RESOURCES = "/org/systemicalliance/examples/resources/";

    private Stories() {}

    /** The names of the stories, in the order in which they are told. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Reads a story.
     *
     * @throws IllegalArgumentException if there is no story of that name
     */
    public static Bundle read(FhirContext context, String name) {
        return read(context, "Bundle-story-" + name + ".json", Bundle.class);
    }

    static <T extends Resource> T read(FhirContext context, String file, Class<T> type) {
        try (InputStream json = Stories.class.getResourceAsStream(RESOURCES + file)) {
            if (json == null) {
                throw new IllegalArgumentException("There is no example " + file);
            }
            return context.newJsonParser().parseResource(type, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
