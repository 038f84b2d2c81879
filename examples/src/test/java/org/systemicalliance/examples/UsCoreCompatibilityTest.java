package org.systemicalliance.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.profiles.GuideValidator;

/** One instance can satisfy this guide and US Core 6.1.0 at once. */
class UsCoreCompatibilityTest {

    private static final Path US_CORE =
            Path.of(System.getProperty("user.home"), ".fhir", "packages", "hl7.fhir.us.core#6.1.0", "package");

    private static final Bundle EXAMPLES = Stories.read(Told.FHIR, "Bundle-us-core-compatibility.json", Bundle.class);

    @Test
    void everyInstanceClaimsAProfileOfEach() {
        assertThat(instances()).isNotEmpty().allSatisfy(instance -> assertThat(
                        instance.getMeta().getProfile().stream().map(PrimitiveType::getValue))
                .as(Told.reference(instance))
                .anyMatch(profile -> profile.startsWith("http://hl7.org/fhir/us/core/")));
    }

    @Test
    void everyInstanceIsValidForBoth() {
        assumeTrue(Files.isDirectory(US_CORE), "needs the package of US Core in the local package cache");
        GuideValidator validator =
                new GuideValidator(Told.FHIR, ConformanceResources.load(Told.FHIR), definitionsOfUsCore());

        Map<String, String> errors = instances()
                .flatMap(instance -> validator.validate(instance).getIssue().stream()
                        .filter(issue -> issue.getSeverity() == IssueSeverity.ERROR
                                || issue.getSeverity() == IssueSeverity.FATAL)
                        .map(issue -> Map.entry(
                                issue.getDetails().getText(), Told.reference(instance) + " " + issue.getExpression())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));

        assertThat(errors).isEmpty();
    }

    private static Stream<Resource> instances() {
        return EXAMPLES.getEntry().stream().map(BundleEntryComponent::getResource);
    }

    private static PrePopulatedValidationSupport definitionsOfUsCore() {
        PrePopulatedValidationSupport definitions = new PrePopulatedValidationSupport(Told.FHIR);
        IParser parser = Told.FHIR.newJsonParser();
        try (Stream<Path> files = Files.list(US_CORE)) {
            files.filter(file -> file.getFileName().toString().matches("(StructureDefinition|ValueSet|CodeSystem)-.*"))
                    .sorted()
                    .map(UsCoreCompatibilityTest::text)
                    .map(parser::parseResource)
                    .forEach(definitions::addResource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return definitions;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
