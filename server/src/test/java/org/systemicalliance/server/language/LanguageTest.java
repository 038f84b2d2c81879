package org.systemicalliance.server.language;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.asm.ClassReader;
import org.systemicalliance.examples.Stories;
import org.systemicalliance.profiles.ConformanceResources;

/** Every text that the server can produce: definitions, displays, stories, pages, and whatever its classes can say. */
class LanguageTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> MODULES = List.of("profiles", "examples", "server");
    private static final int STRING = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rupture detected.",
                "No rupture.",
                "The score is below the cut-off.",
                "Red flag for this pair.",
                "Therapists are ranked by alliance.",
                "The decline was caused by the feedback session.",
                "A significant decline.",
                "Alpha shows that the form is valid.",
                "A poor alliance with the mother.",
                "The grand total of both subsystems."
            })
    @DisplayName("what claims too much is noticed")
    void noticed(String sentence) {
        assertThat(Unsaid.in(sentence)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Possible strain – review",
                "Research draft. Not validated. No norms or cut-offs.",
                "Nobody is ranked.",
                "Validated against its profile.",
                "Never one grand total."
            })
    @DisplayName("saying that there is no such thing is allowed")
    void allowed(String sentence) {
        assertThat(Unsaid.in(sentence)).isEmpty();
    }

    @Test
    @DisplayName("the guide claims nothing that its numbers cannot carry")
    void guide() {
        assertThat(breaches(guideTexts())).isEmpty();
    }

    @Test
    @DisplayName("nor do the stories")
    void stories() {
        assertThat(breaches(storyTexts())).isEmpty();
    }

    @Test
    @DisplayName("what is meant otherwise still stands somewhere")
    void meantOtherwise() {
        String everything = Stream.concat(guideTexts(), storyTexts()).collect(Collectors.joining("\n"));

        assertThat(Unsaid.meantOtherwise())
                .allSatisfy(sentence -> assertThat(everything).contains(sentence));
    }

    @Test
    @DisplayName("nor anything that the project's own classes can say, the generator of families among them")
    void classes() throws IOException {
        List<String> constants = new ArrayList<>();
        for (String module : MODULES) {
            filesOf(module).filter(file -> file.toString().endsWith(".class")).forEach(file -> constants(file)
                    .forEach(constants::add));
        }

        assertThat(constants).contains("Possible strain – review");
        assertThat(breaches(constants.stream())).isEmpty();
    }

    @Test
    @DisplayName("nor the pages that the server shows, and what it reads of people for the demonstration")
    void shown() throws IOException {
        List<Path> shown = filesOf("server")
                .filter(file -> file.toString().matches(".*\\.(html|json|js|properties|yml)"))
                .toList();

        assertThat(shown).anyMatch(file -> file.endsWith("index.html"));
        assertThat(breaches(shown.stream().map(LanguageTest::read))).isEmpty();
    }

    private static Stream<Path> filesOf(String module) throws IOException {
        try (Stream<Path> files =
                Files.walk(PROJECT.resolve(module).resolve("target").resolve("classes"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    @Test
    @DisplayName("nor the pages for users")
    void pages() throws IOException {
        try (Stream<Path> docs = Files.walk(PROJECT.resolve("docs"))) {
            Stream<Path> pages = Stream.concat(
                    docs.filter(page -> page.toString().endsWith(".md")),
                    Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "examples/README.md")
                            .map(PROJECT::resolve));
            assertThat(breaches(pages.map(LanguageTest::read))).isEmpty();
        }
    }

    /** What the guide says; snapshots repeat the words of FHIR itself. */
    private static Stream<String> guideTexts() {
        return ConformanceResources.load(CONTEXT)
                .all()
                .map(artifact -> artifact instanceof StructureDefinition profile
                        ? profile.copy().setSnapshot(null)
                        : artifact)
                .flatMap(LanguageTest::texts);
    }

    private static Stream<String> storyTexts() {
        return Stories.names().stream().map(name -> Stories.read(CONTEXT, name)).flatMap(LanguageTest::texts);
    }

    private static List<String> breaches(Stream<String> texts) {
        return texts.distinct().flatMap(text -> Unsaid.in(text).stream()).toList();
    }

    /** Every string in a resource. */
    private static Stream<String> texts(Resource resource) {
        try {
            return strings(new ObjectMapper().readTree(CONTEXT.newJsonParser().encodeResourceToString(resource)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> strings(JsonNode node) {
        return node.getNodeType() == JsonNodeType.STRING
                ? Stream.of(node.textValue())
                : StreamSupport.stream(node.spliterator(), false).flatMap(LanguageTest::strings);
    }

    /** Every string that the code of a class can use. */
    private static Stream<String> constants(Path file) {
        try {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            char[] buffer = new char[reader.getMaxStringLength()];
            return IntStream.range(1, reader.getItemCount())
                    .map(reader::getItem)
                    .filter(offset -> offset > 0 && reader.readByte(offset - 1) == STRING)
                    .mapToObj(offset -> reader.readUTF8(offset, buffer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
