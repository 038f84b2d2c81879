package org.systemicalliance.examples.families;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Resource;

/**
 * Writes synthetic families into a folder: {@code families <count> <folder> [seed]}. Under {@code bundles/} there is a
 * transaction for each family; under {@code ndjson/} the same resources, a file for each type, as bulk import wants
 * them; and {@code true-scores.csv} has the truth that no resource tells.
 */
public final class Families {

    private static final long DEFAULT_SEED = 1;

    private final IParser parser;
    private final Path folder;

    Families(FhirContext context, Path folder) {
        this.parser = context.newJsonParser();
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            System.err.println("families <count> <folder> [seed]");
            System.exit(2);
        }
        int count = Integer.parseInt(args[0]);
        long seed = args.length == 3 ? Long.parseLong(args[2]) : DEFAULT_SEED;
        new Families(FhirContext.forR4Cached(), Path.of(args[1])).write(new FamilyGenerator(seed), count);
        System.out.printf("%d families of seed %d in %s%n", count, seed, args[1]);
    }

    void write(FamilyGenerator generator, int count) throws IOException {
        Path bundles = Files.createDirectories(folder.resolve("bundles"));
        Path ndjson = Files.createDirectories(folder.resolve("ndjson"));
        Map<String, BufferedWriter> byType = new TreeMap<>();
        try (BufferedWriter truth = Files.newBufferedWriter(folder.resolve("true-scores.csv"))) {
            truth.write("family,dyad,form,informant,partner,wave,date,true_score,strain,strain_began\n");
            for (int index = 0; index < count; index++) {
                Family family = generator.family(index);
                Files.writeString(
                        bundles.resolve(family.key() + ".json"), parser.encodeResourceToString(family.transaction()));
                writeLines(family.resources(), ndjson, byType);
                writeTruth(family, truth);
            }
        } finally {
            for (BufferedWriter writer : byType.values()) {
                writer.close();
            }
        }
    }

    private void writeLines(List<Resource> resources, Path ndjson, Map<String, BufferedWriter> byType)
            throws IOException {
        for (Resource resource : resources) {
            String type = resource.fhirType();
            if (!byType.containsKey(type)) {
                byType.put(type, Files.newBufferedWriter(ndjson.resolve(type + ".ndjson")));
            }
            byType.get(type).write(parser.encodeResourceToString(resource) + "\n");
        }
    }

    private static void writeTruth(Family family, BufferedWriter truth) throws IOException {
        for (TrueScore score : family.trueScores()) {
            truth.write("%s,%s,%s,%s,%s,%d,%s,%s,%s,%s%n"
                    .formatted(
                            family.key(),
                            score.dyadId(),
                            score.form(),
                            score.informant(),
                            score.partner(),
                            score.wave(),
                            score.date(),
                            score.value(),
                            score.strain(),
                            score.strainBegan())
                    .replace(System.lineSeparator(), "\n"));
        }
    }
}
