package org.systemicalliance.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Definitions that the build wrote one by one into a folder of the class path, each parsed when it is first asked for.
 * HAPI's own support parses all of R4 at once, 30 MB of XML, before it can answer its first question.
 */
final class DefinitionLibrary implements IValidationSupport {

    /** Name of the file that lists a folder: type, canonical URL, version, file and whether it defines a type. */
    static final String INDEX = "index.tsv";

    private static final String STRUCTURE_DEFINITION = "http://hl7.org/fhir/StructureDefinition/";

    /** One line of the index. */
    record Entry(String type, String url, String version, String file, boolean definesType) {

        static Entry parse(String line) {
            String[] fields = line.split("\t", -1);
            return new Entry(fields[0], fields[1], fields[2], fields[3], Boolean.parseBoolean(fields[4]));
        }

        String format() {
            return String.join("\t", type, url, version, file, Boolean.toString(definesType));
        }
    }

    private final FhirContext context;
    private final String packageId;
    private final String folder;
    private final Map<String, Map<String, Entry>> entriesByType = new LinkedHashMap<>();
    private final Map<Entry, MetadataResource> parsed = new ConcurrentHashMap<>();
    private final Map<String, StructureDefinition> misspelt = new ConcurrentHashMap<>();

    /**
     * @param packageId id of the FHIR package that the definitions are from; the validator tells FHIR's own by it
     * @param folder absolute class path folder, ending in a slash
     * @throws IllegalStateException if the folder has no index, which means that the build is incomplete
     */
    DefinitionLibrary(FhirContext context, String packageId, String folder) {
        this.context = context;
        this.packageId = packageId;
        this.folder = folder;
        try (BufferedReader index = new BufferedReader(new InputStreamReader(open(INDEX), StandardCharsets.UTF_8))) {
            index.lines().map(Entry::parse).forEach(entry -> entriesByType
                    .computeIfAbsent(entry.type(), type -> new LinkedHashMap<>())
                    .put(entry.url(), entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<MetadataResource> all() {
        return entriesByType.values().stream()
                .flatMap(entries -> entries.values().stream())
                .map(this::resource);
    }

    <T extends MetadataResource> List<T> all(Class<T> type) {
        return entries(context.getResourceType(type)).values().stream()
                .map(entry -> type.cast(resource(entry)))
                .toList();
    }

    /** Finds a definition by its canonical URL; one with a version ({@code url|version}) only in that version. */
    <T extends MetadataResource> Optional<T> find(Class<T> type, String canonical) {
        return entry(context.getResourceType(type), canonical)
                .map(this::resource)
                .map(type::cast);
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }

    @Override
    public String getName() {
        return packageId;
    }

    @Override
    public IBaseResource fetchStructureDefinition(String url) {
        String canonical = url.indexOf('/') < 0 ? STRUCTURE_DEFINITION + url : url;
        IBaseResource found = fetch("StructureDefinition", canonical);
        return found == null ? misspeltPrimitive(canonical) : found;
    }

    /**
     * Some search parameters of R4 write primitive types with a capital, as in {@code value.as(DateTime)}. They get the
     * primitive under the name they ask for.
     */
    private IBaseResource misspeltPrimitive(String canonical) {
        if (!canonical.startsWith(STRUCTURE_DEFINITION) || canonical.length() == STRUCTURE_DEFINITION.length()) {
            return null;
        }
        String name = canonical.substring(STRUCTURE_DEFINITION.length());
        String primitive = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return primitive.equals(name)
                ? null
                : entry("StructureDefinition", STRUCTURE_DEFINITION + primitive)
                        .map(entry -> misspelt.computeIfAbsent(
                                name,
                                key -> ((StructureDefinition) resource(entry).copy()).setType(key)))
                        .orElse(null);
    }

    @Override
    public IBaseResource fetchCodeSystem(String system) {
        return fetch("CodeSystem", system);
    }

    @Override
    public IBaseResource fetchValueSet(String url) {
        return fetch("ValueSet", url);
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext root, String system) {
        return system != null && entry("CodeSystem", system).isPresent();
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext root, String url) {
        return url != null && entry("ValueSet", url).isPresent();
    }

    /** @param type null when any type will do, as HAPI asks for the targets of a ConceptMap */
    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> T fetchResource(Class<T> type, String canonical) {
        if (canonical == null) {
            return null;
        } else if (type == null) {
            return (T) entriesByType.keySet().stream()
                    .map(any -> fetch(any, canonical))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        return MetadataResource.class.isAssignableFrom(type)
                ? type.cast(definition(context.getResourceType(type), canonical))
                : null;
    }

    /** The definitions of types, which the validator walks through; profiles on them are fetched one by one. */
    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
        return (List<T>) entries("StructureDefinition").values().stream()
                .filter(Entry::definesType)
                .map(this::resource)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> List<T> fetchAllNonBaseStructureDefinitions() {
        return (List<T>) entries("StructureDefinition").values().stream()
                .filter(entry -> !entry.definesType())
                .map(this::resource)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T extends IBaseResource> List<T> fetchAllSearchParameters() {
        return (List<T>)
                entries("SearchParameter").values().stream().map(this::resource).toList();
    }

    @Override
    public List<IBaseResource> fetchAllConformanceResources() {
        return List.copyOf(all().toList());
    }

    private IBaseResource fetch(String type, String canonical) {
        return entry(type, canonical).map(this::resource).orElse(null);
    }

    private IBaseResource definition(String type, String canonical) {
        return type.equals("StructureDefinition") ? fetchStructureDefinition(canonical) : fetch(type, canonical);
    }

    private Map<String, Entry> entries(String type) {
        return entriesByType.getOrDefault(type, Collections.emptyMap());
    }

    private Optional<Entry> entry(String type, String canonical) {
        int bar = canonical.indexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        Entry entry = entries(type).get(url);
        boolean versionAgrees = bar < 0
                || (entry != null
                        && (url.startsWith("http://hl7.org/")
                                || url.startsWith("http://terminology.hl7.org/")
                                || entry.version().equals(canonical.substring(bar + 1))));
        return versionAgrees ? Optional.ofNullable(entry) : Optional.empty();
    }

    private MetadataResource resource(Entry entry) {
        MetadataResource known = parsed.get(entry);
        return known != null ? known : parsed.computeIfAbsent(entry, this::parse);
    }

    private MetadataResource parse(Entry entry) {
        try (InputStream json = open(entry.file())) {
            MetadataResource resource =
                    (MetadataResource) context.newJsonParser().parseResource(json);
            resource.setUserData(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID, packageId);
            return resource;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private InputStream open(String file) {
        InputStream stream = DefinitionLibrary.class.getResourceAsStream(folder + file);
        if (stream == null) {
            throw new IllegalStateException("The build wrote no " + folder + file);
        }
        return stream;
    }
}
