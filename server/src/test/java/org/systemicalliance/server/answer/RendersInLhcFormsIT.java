package org.systemicalliance.server.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;

/**
 * A form of the running server is shown in LHC-Forms, filled in as a person would, and what LHC-Forms returns is
 * submitted unchanged. Needs Node, Chromium and {@code npm ci} in {@code tools/lforms}; where one of them is missing it
 * is left out, unless the environment variable {@code ALLIANCE_BROWSER} is {@code required}.
 */
class RendersInLhcFormsIT {

    private static final Path TOOL = Path.of("..", "tools", "lforms");
    private static final String INSTRUMENTS = "https://systemicalliance.org/fhir/CodeSystem/alliance-instrument";
    private static final String PERSPECTIVE =
            "https://systemicalliance.org/fhir/StructureDefinition/informant-perspective";

    private final RunningServer server = RunningServer.get();
    private Household home;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aBrowserIsThere() {
        List<String> missing = missing();
        boolean required = "required".equals(System.getenv("ALLIANCE_BROWSER"));
        assertThat(required ? missing : List.of()).isEmpty();
        assumeTrue(missing.isEmpty(), () -> "There is no " + String.join(", no ", missing));
    }

    @BeforeEach
    void moveIn() {
        home = Household.moveIn(server);
    }

    @Test
    @DisplayName("a parent's answer about a professional becomes the parent's rating")
    void adult() throws Exception {
        String parent = home.member("parent");
        String professional = home.member("professional");

        Submitted submitted = submit(
                "osaf-parent-professional-by-parent",
                "G1=4,G2=3,G3=4,G4=1,T1=3,T2=4,T3=3,T4=0,B1=4,B2=4,B3=3,B4=0",
                home.dyad(parent, professional),
                parent);

        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        submitted.isStoredAsGiven();
        Observation rating = submitted.only(Observation.class);
        assertThat(rating.getValueQuantity().getValue()).isEqualByComparingTo(new BigDecimal("89.58"));
        assertThat(rating.getPerformer()).extracting(Reference::getReference).containsExactly(parent);
        assertThat(rating.getFocus())
                .extracting(Reference::getReference)
                .containsExactlyInAnyOrder(home.dyad(parent, professional), professional);
        assertThat(rating.getMethod().getCodingFirstRep().getSystem()).isEqualTo(INSTRUMENTS);
        assertThat(rating.getMethod().getCodingFirstRep().getCode()).isEqualTo("osaf-parent-professional-by-parent");
        assertThat(rating.getComponent()).hasSize(3);
        assertThat(server.get("/Observation/" + rating.getIdPart()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a child's answer about a parent, one question skipped, becomes the child's rating")
    void child() throws Exception {
        String parent = home.member("parent");

        Submitted submitted = submit(
                "osaf-child-parent-by-child",
                "practice-passed=3,C1=2,C2=1,C3=2,C4=2,C5=0",
                home.dyad(home.child(), parent),
                home.child());

        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        submitted.isStoredAsGiven();
        Observation rating = submitted.only(Observation.class);
        assertThat(rating.getValueQuantity().getValue()).isEqualByComparingTo(new BigDecimal("70"));
        assertThat(rating.getPerformer()).extracting(Reference::getReference).containsExactly(home.child());
        assertThat(rating.getExtensionString(PERSPECTIVE)).isEqualTo("self-report");
    }

    @Test
    @DisplayName("what an observer saw between child and parent becomes an observer's rating")
    void observer() throws Exception {
        String observer = home.member("professional");

        Submitted submitted = submit(
                "osaf-child-parent-by-observer",
                "observed-minutes=20,signs-listed=true,O1=4,O2=3,O3=4,O4=3,O5=0,O6=4,O7=no-chance,O8=4,O9=1",
                home.dyad(home.child(), home.member("parent")),
                observer);

        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        submitted.isStoredAsGiven();
        Observation rating = submitted.only(Observation.class);
        assertThat(rating.getValueQuantity().getValue()).isEqualByComparingTo(new BigDecimal("90.63"));
        assertThat(rating.getPerformer()).extracting(Reference::getReference).containsExactly(observer);
        assertThat(rating.getExtensionString(PERSPECTIVE)).isEqualTo("observer");
    }

    @Test
    @DisplayName("too few answers are stored and rated as too few")
    void tooFew() throws Exception {
        String parent = home.member("parent");

        Submitted submitted =
                submit("osaf-child-parent-by-parent", "G1=4,G2=na", home.dyad(home.child(), parent), parent);

        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
        Observation rating = submitted.only(Observation.class);
        assertThat(rating.hasValue()).isFalse();
        assertThat(rating.getDataAbsentReason().getCoding())
                .anyMatch(reason -> reason.getCode().equals("too-few-items"));
    }

    /** What the browser submitted, and what the server answered. */
    private record Submitted(QuestionnaireResponse sent, int status, String received) {

        <T extends Resource> T only(Class<T> type) {
            Bundle bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, received);
            List<T> found = bundle.getEntry().stream()
                    .map(entry -> entry.getResource())
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }

        /** A renderer names neither child nor dyad; the answers themselves are kept word for word. */
        void isStoredAsGiven() {
            QuestionnaireResponse stored = only(QuestionnaireResponse.class);
            assertThat(sent.hasSubject() || sent.hasSource() || sent.hasExtension())
                    .isFalse();
            assertThat(json(stored)).isEqualTo(json(sent));
        }

        private static String json(QuestionnaireResponse answer) {
            QuestionnaireResponse given = new QuestionnaireResponse()
                    .setQuestionnaire(answer.getQuestionnaire())
                    .setAuthoredElement(answer.getAuthoredElement())
                    .setItem(answer.getItem());
            return FhirContext.forR4Cached().newJsonParser().encodeResourceToString(given);
        }
    }

    private Submitted submit(String form, String answers, String dyad, String source)
            throws IOException, InterruptedException {
        Path out = folder.resolve("result.json");
        Path problems = folder.resolve("problems.txt");
        Process browser = new ProcessBuilder(
                        "node",
                        TOOL.resolve("fill.mjs").toString(),
                        "--form",
                        server.base() + "/Questionnaire/" + form,
                        "--answers",
                        answers,
                        "--submit",
                        server.base() + "/" + dyad + "/$submit-answer?source=" + source)
                .redirectOutput(out.toFile())
                .redirectError(problems.toFile())
                .start();
        boolean ended = browser.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            browser.destroyForcibly();
        }
        String printed = Files.readString(out);
        assertThat(ended && !printed.isBlank()).as(Files.readString(problems)).isTrue();
        JsonNode result = new ObjectMapper().readTree(printed);
        return new Submitted(
                FhirContext.forR4Cached()
                        .newJsonParser()
                        .parseResource(
                                QuestionnaireResponse.class, result.get("sent").toString()),
                result.get("status").asInt(),
                result.get("received").toString());
    }

    private static List<String> missing() {
        Path chromium = Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
        return Stream.of(
                        present("Node", onPath("node")),
                        present("Chromium at " + chromium, Files.isExecutable(chromium)),
                        present("LHC-Forms in " + TOOL, Files.isDirectory(TOOL.resolve("node_modules/lforms"))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> present(String what, boolean isThere) {
        return isThere ? Optional.empty() : Optional.of(what);
    }

    private static boolean onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
