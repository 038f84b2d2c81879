package org.systemicalliance.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Run by the build: gives every profile its snapshot, writes the guide and the definitions of FHIR R4 one by one for
 * {@link DefinitionLibrary}, and packs the guide as a FHIR package. The same sources give the same bytes.
 */
public final class PackageWriter {

    private static final String PACKAGE = "systemicalliance.fhir";
    private static final String VERSION = "0.1.0";
    private static final Set<String> CONFORMANCE_TYPES = Set.of(
            "CapabilityStatement",
            "CodeSystem",
            "ConceptMap",
            "NamingSystem",
            "OperationDefinition",
            "Questionnaire",
            "SearchParameter",
            "StructureDefinition",
            "ValueSet");

    private PackageWriter() {}

    private final FhirContext context = FhirContext.forR4Cached();
    private final DefaultProfileValidationSupport core = new DefaultProfileValidationSupport(context);
    private final IParser parser = context.newJsonParser();

    /**
     * @param arguments the class folder to write to, the package file to write, and the folders of compiled FSH to read
     */
    public static void main(String[] arguments) throws IOException {
        List<Path> sources = Stream.of(arguments).skip(2).map(Path::of).toList();
        new PackageWriter().write(Path.of(arguments[0]), Path.of(arguments[1]), sources);
    }

    private void write(Path classes, Path packageFile, List<Path> sources) throws IOException {
        Path base = classes.resolve("org/systemicalliance/profiles");
        List<MetadataResource> guide = withSnapshots(read(sources));
        writeLibrary(base.resolve("package"), guide);
        Path coreFolder = base.resolve("core");
        if (!Files.exists(coreFolder.resolve(DefinitionLibrary.INDEX))) {
            writeLibrary(coreFolder, coreDefinitions());
        }
        writePackage(packageFile, guide);
        Files.copy(packageFile, base.resolve(PACKAGE + ".tgz"), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<MetadataResource> read(List<Path> folders) throws IOException {
        List<MetadataResource> resources = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(PackageWriter::isConformance).sorted().toList()) {
                    resources.add((MetadataResource) parser.parseResource(Files.readString(file)));
                }
            }
        }
        return resources;
    }

    private static boolean isConformance(Path file) {
        String name = file.getFileName().toString();
        int dash = name.indexOf('-');
        return dash > 0 && name.endsWith(".json") && CONFORMANCE_TYPES.contains(name.substring(0, dash));
    }

    /** Extensions first, because the snapshot of a profile takes over what the extensions it uses say. */
    private List<MetadataResource> withSnapshots(List<MetadataResource> resources) {
        PrePopulatedValidationSupport guide = new PrePopulatedValidationSupport(context);
        resources.forEach(guide::addResource);
        IValidationSupport chain = new ValidationSupportChain(
                guide,
                core,
                new CommonCodeSystemsTerminologyService(context),
                new InMemoryTerminologyServerValidationSupport(context),
                new SnapshotGeneratingValidationSupport(context));
        ValidationSupportContext root = new ValidationSupportContext(chain);
        List<MetadataResource> complete = new ArrayList<>();
        resources.stream()
                .sorted(Comparator.comparing(PackageWriter::isExtension).reversed())
                .map(resource -> withSnapshot(resource, root))
                .forEach(resource -> {
                    guide.addResource(resource);
                    complete.add(resource);
                });
        complete.sort(Comparator.comparing(PackageWriter::fileName));
        return complete;
    }

    private static boolean isExtension(MetadataResource resource) {
        return resource instanceof StructureDefinition definition && "Extension".equals(definition.getType());
    }

    private static MetadataResource withSnapshot(MetadataResource resource, ValidationSupportContext root) {
        if (!(resource instanceof StructureDefinition definition) || definition.hasSnapshot()) {
            return resource;
        }
        StructureDefinition complete = (StructureDefinition) root.getRootValidationSupport()
                .generateSnapshot(root, definition, definition.getUrl(), null, definition.getName());
        if (complete == null || !complete.hasSnapshot()) {
            throw new IllegalStateException("No snapshot could be made for " + definition.getUrl());
        }
        // Inherited from the base, where some of them break FHIR's own rules.
        complete.getSnapshot().getElement().forEach(element -> element.setExample(null));
        return complete;
    }

    private List<MetadataResource> coreDefinitions() {
        core.fetchCodeSystem("http://hl7.org/fhir/administrative-gender");
        core.fetchAllStructureDefinitions();
        List<IBaseResource> searchParameters = core.fetchAllSearchParameters();
        Map<String, MetadataResource> definitions = new LinkedHashMap<>();
        Stream.concat(core.fetchAllConformanceResources().stream(), searchParameters.stream())
                .map(MetadataResource.class::cast)
                .forEach(resource ->
                        definitions.putIfAbsent(resource.fhirType() + " " + canonical(resource), slim(resource)));
        return definitions.values().stream()
                .sorted(Comparator.comparing(MetadataResource::fhirType).thenComparing(PackageWriter::canonical))
                .toList();
    }

    /** What no validator reads: narrative, prose, and the mappings to other standards. */
    private static MetadataResource slim(MetadataResource resource) {
        ((DomainResource) resource).setText(null);
        resource.setContact(null);
        if (resource instanceof StructureDefinition definition) {
            definition.setMapping(null);
            definition.setDifferential(null);
            definition.getSnapshot().getElement().forEach(element -> element.setMapping(null)
                    .setRequirements(null)
                    .setDefinition(null)
                    .setComment(null)
                    .setAlias(null));
        }
        return resource;
    }

    private void writeLibrary(Path folder, List<MetadataResource> resources) throws IOException {
        deleteFiles(folder);
        Files.createDirectories(folder);
        List<String> index = new ArrayList<>();
        List<String> searchParameters = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (MetadataResource resource : resources) {
            String file = fileName(resource);
            if (!names.add(file.toLowerCase())) {
                file = index.size() + "-" + file;
            }
            if (resource instanceof SearchParameter) {
                file = DefinitionLibrary.SEARCH_PARAMETERS;
                searchParameters.add(parser.encodeResourceToString(resource));
            } else {
                Files.writeString(folder.resolve(file), parser.encodeResourceToString(resource));
            }
            index.add(DefinitionLibrary.Entry.of(resource, canonical(resource), version(resource), file)
                    .format());
        }
        Files.write(folder.resolve(DefinitionLibrary.SEARCH_PARAMETERS), searchParameters);
        Files.write(folder.resolve(DefinitionLibrary.INDEX), index);
    }

    /** A NamingSystem of R4 has neither URL nor version; it goes by the URL that it is found under. */
    private static String canonical(MetadataResource resource) {
        return resource instanceof NamingSystem
                ? ConformanceResources.CANONICAL + "/NamingSystem/"
                        + resource.getIdElement().getIdPart()
                : resource.getUrl();
    }

    private static String version(MetadataResource resource) {
        return resource instanceof NamingSystem || !resource.hasVersion() ? "" : resource.getVersion();
    }

    private static String fileName(MetadataResource resource) {
        return resource.fhirType() + "-" + resource.getIdElement().getIdPart() + ".json";
    }

    private static void deleteFiles(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void writePackage(Path file, List<MetadataResource> guide) throws IOException {
        Files.createDirectories(file.getParent());
        GzipParameters parameters = new GzipParameters();
        parameters.setCompressionLevel(Deflater.BEST_COMPRESSION);
        parameters.setModificationTime(0);
        try (OutputStream stream = Files.newOutputStream(file);
                TarArchiveOutputStream tar =
                        new TarArchiveOutputStream(new GzipCompressorOutputStream(stream, parameters))) {
            add(tar, "package/package.json", manifest());
            add(tar, "package/.index.json", packageIndex(guide));
            for (MetadataResource resource : guide) {
                add(tar, "package/" + fileName(resource), parser.encodeResourceToString(resource));
            }
        }
    }

    private static void add(TarArchiveOutputStream tar, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        entry.setModTime(0);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static String manifest() {
        return """
                {
                  "name": "%s",
                  "version": "%s",
                  "type": "fhir.ig",
                  "canonical": "%s",
                  "url": "%s",
                  "title": "Systemic Alliance FHIR",
                  "description": "Implementation guide for systemic therapeutic alliance",
                  "author": "Systemic Alliance FHIR",
                  "license": "CC0-1.0",
                  "fhirVersions": ["4.0.1"],
                  "dependencies": {"hl7.fhir.r4.core": "4.0.1"}
                }
                """.formatted(PACKAGE, VERSION, ConformanceResources.CANONICAL, ConformanceResources.CANONICAL);
    }

    private static String packageIndex(List<MetadataResource> guide) {
        List<String> files = guide.stream().map(PackageWriter::indexEntry).toList();
        return "{\"index-version\":1,\"files\":[\n" + String.join(",\n", files) + "\n]}\n";
    }

    private static String indexEntry(MetadataResource resource) {
        String kindAndType = resource instanceof StructureDefinition definition
                ? ",\"kind\":\"%s\",\"type\":\"%s\""
                        .formatted(definition.getKind().toCode(), definition.getType())
                : "";
        return "{\"filename\":\"%s\",\"resourceType\":\"%s\",\"id\":\"%s\",\"url\":\"%s\",\"version\":\"%s\"%s}"
                .formatted(
                        fileName(resource),
                        resource.fhirType(),
                        resource.getIdElement().getIdPart(),
                        canonical(resource),
                        version(resource),
                        kindAndType);
    }
}
