package org.systemicalliance.profiles.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A form as the measurement specification lists it, with the placeholders of its wording filled in. */
record SpecifiedForm(String dyad, String informant, String partner, String core, List<SpecifiedItem> items) {

    /** One question: what it asks, the element it belongs to, and whether agreeing speaks against the alliance. */
    record SpecifiedItem(String linkId, String element, boolean reversed, String text) {}

    /** All sixteen, in the order of the specification. */
    static List<SpecifiedForm> all() {
        try (InputStream json = SpecifiedForm.class.getResourceAsStream("forms.json")) {
            List<SpecifiedForm> forms = new ArrayList<>();
            new ObjectMapper().readTree(json).get("forms").forEach(form -> forms.add(form(form)));
            return forms;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    String id() {
        return "osaf-%s-by-%s".formatted(dyad, informant);
    }

    boolean isForAdults() {
        return core.equals("AA") || core.equals("AC");
    }

    @Override
    public String toString() {
        return id();
    }

    private static SpecifiedForm form(JsonNode form) {
        String partner = form.get("target").asText();
        List<SpecifiedItem> items = new ArrayList<>();
        form.get("items").forEach(item -> items.add(item(item, partner)));
        return new SpecifiedForm(
                form.get("dyad").asText(),
                form.get("informant").asText(),
                partner,
                form.get("core").asText(),
                items);
    }

    private static SpecifiedItem item(JsonNode item, String partner) {
        return new SpecifiedItem(
                item.get("id").asText(),
                item.get("subscale").asText(),
                item.get("reverse").asBoolean(),
                worded(item.get("text").asText(), partner));
    }

    private static String worded(String text, String partner) {
        String worded = text.replace("[partner]", "this " + partner).replace("[child]", "the child");
        return Character.toUpperCase(worded.charAt(0)) + worded.substring(1);
    }
}
