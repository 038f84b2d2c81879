package org.systemicalliance.server.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured, in the order in which it was, each with its unit. */
final class Figures {

    private record Figure(String what, double value, String unit) {}

    private final Map<String, List<Figure>> chapters = new LinkedHashMap<>();

    void add(String chapter, String what, double value, String unit) {
        chapters.computeIfAbsent(chapter, title -> new ArrayList<>()).add(new Figure(what, value, unit));
        System.out.printf("%s: %s %.2f %s%n", chapter, what, value, unit);
    }

    void add(String chapter, String what, Latencies latencies) {
        add(chapter, what + ", p50", latencies.median(), "ms");
        add(chapter, what + ", p95", latencies.quantile(0.95), "ms");
        add(chapter, what + ", p99", latencies.quantile(0.99), "ms");
    }

    void writeJson(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(file.toFile(), Map.of("machine", machine(), "figures", chapters));
    }

    void writeMarkdown(Path file) throws IOException {
        StringBuilder page = new StringBuilder("""
                # Performance

                Written by `./mvnw -Pbench verify`, which starts the packaged server as a process of its own and talks to it
                over HTTP; `server/target/bench/figures.json` has the same figures. Compare only figures of one run.

                Measured on %s: %s.
                """.formatted(LocalDate.now(), machine()));
        chapters.forEach((chapter, figures) -> {
            page.append("\n## ").append(chapter).append("\n\n| | |\n|---|---:|\n");
            figures.forEach(figure ->
                    page.append("| %s | %s %s |%n".formatted(figure.what(), rounded(figure.value()), figure.unit())));
        });
        Files.writeString(file, page);
    }

    private static String rounded(double value) {
        return value >= 100 ? "%.0f".formatted(value) : value >= 10 ? "%.1f".formatted(value) : "%.2f".formatted(value);
    }

    private static String machine() {
        return "%d cores, Java %s, H2 on disk".formatted(Runtime.getRuntime().availableProcessors(), Runtime.version());
    }
}
