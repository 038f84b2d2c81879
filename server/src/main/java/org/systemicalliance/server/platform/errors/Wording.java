package org.systemicalliance.server.platform.errors;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes out of a message what only those who wrote the software understand. */
final class Wording {

    private static final int LONGEST = 600;
    private static final Map<Pattern, String> WORDS = words();

    private Wording() {}

    private static Map<Pattern, String> words() {
        Map<Pattern, String> words = new LinkedHashMap<>();
        words.put(Pattern.compile("HAPI-\\d+: "), "");
        words.put(
                Pattern.compile("Failed to parse request body as \\w+ resource\\. Error was: "),
                "The body cannot be read: ");
        words.put(Pattern.compile("Failed to parse (JSON encoded FHIR|XML) content: "), "");
        words.put(
                Pattern.compile("\\[element=\"(\\w+)\"] Invalid attribute value \"(.{0,80}).*?\": .*", Pattern.DOTALL),
                "The element '$1' has a value that its type does not allow: $2");
        words.put(
                Pattern.compile(
                        "Invalid request: The FHIR endpoint on this server does not know how to handle (\\w+) operation\\[(.*?)] with parameters.*",
                        Pattern.DOTALL),
                "This server offers no $1 at $2.");
        words.put(
                Pattern.compile(
                        "(Cannot deserialize value of type|Could not resolve type id|Cannot construct instance of|Unexpected end-of-input).*",
                        Pattern.DOTALL),
                "The patch is not a list of operations as RFC 6902 describes them.");
        words.put(Pattern.compile(" - Server knows how to handle: .*", Pattern.DOTALL), "");
        words.put(Pattern.compile("\\b(?:[a-z]\\w*\\.){2,}\\w*(Exception|Error): "), "");
        words.put(Pattern.compile("\\s+at \\[.*", Pattern.DOTALL), "");
        words.put(Pattern.compile(" \\((from|bound as) `.*?`\\)"), "");
        words.put(Pattern.compile("Max retries \\(\\d+\\) exceeded for version conflict: "), "");
        return words;
    }

    static String plain(String message) {
        String plain = message;
        for (Map.Entry<Pattern, String> word : WORDS.entrySet()) {
            plain = word.getKey().matcher(plain).replaceAll(word.getValue());
        }
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + " …";
    }
}
