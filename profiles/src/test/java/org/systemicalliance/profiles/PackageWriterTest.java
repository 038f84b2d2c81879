package org.systemicalliance.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageWriterTest {

    private static final String[] SOURCES = {
        "../terminology/fsh-generated/resources", "fsh-generated/resources",
    };

    @TempDir
    private Path folder;

    @Test
    void theSameSourcesGiveTheSameBytes() throws IOException {
        Map<String, byte[]> first = written("first");
        Map<String, byte[]> second = written("second");

        assertThat(first).containsKey("systemicalliance.fhir.tgz").hasSizeGreaterThan(100);
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    private Map<String, byte[]> written(String name) throws IOException {
        Path target = folder.resolve(name);
        Path packageFile = target.resolve("systemicalliance.fhir.tgz");
        PackageWriter.main(Stream.concat(
                        Stream.of(target.resolve("classes").toString(), packageFile.toString()), Stream.of(SOURCES))
                .toArray(String[]::new));
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(target.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
