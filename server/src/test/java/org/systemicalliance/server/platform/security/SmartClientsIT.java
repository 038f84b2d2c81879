package org.systemicalliance.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicalliance.server.RunningServer;

/**
 * Real SMART clients on the running server: an app built on fhirclient in a browser, and a program on fhir-kit-client.
 * Needs Node, Chromium and {@code npm ci} in {@code tools/smart}; where one of them is missing it is left out, unless
 * the environment variable {@code ALLIANCE_BROWSER} is {@code required}.
 */
class SmartClientsIT {

    private static final Path TOOL = Path.of("..", "tools", "smart");

    private final RunningServer server = RunningServer.guarded();

    @TempDir
    private Path folder;

    @BeforeAll
    static void clientsAreThere() {
        List<String> missing = missing();
        boolean required = "required".equals(System.getenv("ALLIANCE_BROWSER"));
        assertThat(required ? missing : List.of()).isEmpty();
        assumeTrue(missing.isEmpty(), () -> "There is no " + String.join(", no ", missing));
    }

    @Test
    void a_parent_starts_an_app_alone_and_it_is_about_her_only_child() throws Exception {
        JsonNode app = use("--user", "Liza Villanueva");

        assertThat(app.path("user").asText()).isEqualTo("RelatedPerson/mateo-mother");
        assertThat(app.path("patient").asText()).isEqualTo("mateo");
        assertThat(app.path("renewed").asBoolean()).isTrue();
        assertThat(app.path("same").asBoolean()).isTrue();
    }

    @Test
    void a_therapist_starts_an_app_from_the_chart_of_a_child() throws Exception {
        JsonNode app = use("--user", "Katrina Lim", "--child", "Mateo Villanueva", "--from-records");

        assertThat(app.path("user").asText()).isEqualTo("Practitioner/katrina-lim");
        assertThat(app.path("patient").asText()).isEqualTo("mateo");
        assertThat(app.path("scope").asText().split(" ")).contains("patient/*.rs", "launch");
    }

    @Test
    void a_program_without_a_user_proves_who_it_is_with_its_key() throws Exception {
        JsonNode program = run("backend.mjs");

        assertThat(program.path("type").asText()).isEqualTo("Bearer");
        assertThat(program.path("seconds").asInt()).isBetween(1, 300);
        assertThat(program.path("read").asText()).isEqualTo("Questionnaire/osaf-child-parent-by-parent");
    }

    private JsonNode use(String... options) throws IOException, InterruptedException {
        return run("launch.mjs", options);
    }

    private JsonNode run(String program, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("result.json");
        Path problems = folder.resolve("problems.txt");
        List<String> command = Stream.concat(
                        Stream.of("node", TOOL.resolve(program).toString(), "--fhir", server.base()),
                        Stream.of(options))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(problems.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String printed = Files.readString(out);
        assertThat(ended && process.exitValue() == 0)
                .as(printed + Files.readString(problems))
                .isTrue();
        return new ObjectMapper().readTree(printed);
    }

    private static List<String> missing() {
        Path chromium = Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
        return Stream.of(
                        present("Node", onPath("node")),
                        present("Chromium at " + chromium, Files.isExecutable(chromium)),
                        present("fhirclient in " + TOOL, Files.isDirectory(TOOL.resolve("node_modules/fhirclient"))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> present(String what, boolean isThere) {
        return isThere ? Optional.empty() : Optional.of(what);
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
