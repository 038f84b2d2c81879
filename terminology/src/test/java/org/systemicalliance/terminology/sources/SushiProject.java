package org.systemicalliance.terminology.sources;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * A SUSHI project: FSH sources and the resources that were compiled from them and are committed beside them.
 *
 * @param directory the folder of its {@code sushi-config.yaml}
 */
public record SushiProject(Path directory) {

    private static final Path CONFIGURATION = Path.of("sushi-config.yaml");
    private static final Path INPUT = Path.of("input");
    private static final Path SOURCES = INPUT.resolve("fsh");
    private static final Path RESOURCES = Path.of("fsh-generated", "resources");
    private static final Path CHECKSUMS = Path.of("fsh-generated", "SOURCES.sha256");

    /** The FSH files. */
    public List<FshFile> sources() {
        return filesBelow(SOURCES).stream()
                .filter(file -> file.toString().endsWith(".fsh"))
                .map(file -> new FshFile(SOURCES.relativize(file), text(file)))
                .toList();
    }

    /** The compiled resources by the name of their file, read strictly: what FHIR R4 does not know is an error. */
    public SortedMap<String, Resource> resources() {
        IParser parser = FhirContext.forR4Cached().newJsonParser().setParserErrorHandler(new StrictErrorHandler());
        return filesBelow(RESOURCES).stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString(),
                        file -> (Resource) parser.parseResource(text(file)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The compiled resources of one type, in the order of their files. */
    public <T extends Resource> List<T> resources(Class<T> type) {
        return resources().values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The checksums that were written when the sources were compiled, by file. */
    public SortedMap<String, String> recordedChecksums() {
        return text(CHECKSUMS)
                .lines()
                .map(line -> line.split(" {2}", 2))
                .collect(Collectors.toMap(part -> part[1], part -> part[0], (one, other) -> one, TreeMap::new));
    }

    /** The checksums of the files as they are now: configuration, everything below the input, compiled resources. */
    public SortedMap<String, String> presentChecksums() {
        return Stream.of(List.of(CONFIGURATION), filesBelow(INPUT), filesBelow(RESOURCES))
                .flatMap(List::stream)
                .collect(Collectors.toMap(SushiProject::withSlashes, this::sha256, (one, other) -> one, TreeMap::new));
    }

    private List<Path> filesBelow(Path start) {
        try (Stream<Path> files = Files.walk(directory.resolve(start))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(directory::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(Path file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sha256(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(directory.resolve(file));
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withSlashes(Path file) {
        return file.toString().replace('\\', '/');
    }
}
