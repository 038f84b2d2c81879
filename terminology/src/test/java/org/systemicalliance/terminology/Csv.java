package org.systemicalliance.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Comma-separated values with a line of headings; fields that contain commas are quoted. */
final class Csv {

    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");

    private Csv() {}

    /** The rows of a file beside the tests, each by heading. */
    static List<Map<String, String>> rows(String file) {
        try (InputStream stream = Csv.class.getResourceAsStream(file)) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> headings = fields(lines.get(0));
            return lines.stream()
                    .skip(1)
                    .map(line -> row(headings, fields(line)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(List<String> headings, List<String> fields) {
        if (fields.size() != headings.size()) {
            throw new IllegalArgumentException(
                    "%d fields instead of %d: %s".formatted(fields.size(), headings.size(), fields));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            row.put(headings.get(i), fields.get(i));
        }
        return row;
    }

    private static List<String> fields(String line) {
        return FIELD.matcher(line)
                .results()
                .map(found -> found.group(1) != null ? found.group(1).replace("\"\"", "\"") : found.group(2))
                .toList();
    }
}
