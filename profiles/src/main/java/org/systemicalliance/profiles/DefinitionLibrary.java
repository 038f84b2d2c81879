package org.systemicalliance.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.BaseValidationSupportWrapper;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Definitions that the build wrote one by one into a folder of the class path, each parsed when it is first asked for.
 * HAPI's own support parses all of R4 at once, 30 MB of XML, before it can answer its first question.
 */
final class DefinitionLibrary implements IValidationSupport {

    /** Name of the file that lists a folder, one {@link Entry} per line. */
    static final String INDEX = "definitions.tsv";

    /** Search parameters are only ever read all together, hence from one file, one per line. */
    static final String SEARCH_PARAMETERS = "search-parameters.ndjson";

    private static final String STRUCTURE_DEFINITION = "http://hl7.org/fhir/StructureDefinition/";

    /** One line of the index: where a definition is and, if it is of a structure, what that structure is. */
    record Entry(String type, String url, String version, String file, Optional<StructureOutline> structure) {

        static Entry of(MetadataResource resource, String url, String version, String file) {
            return new Entry(
                    resource.fhirType(),
                    url,
                    version,
                    file,
                    resource instanceof StructureDefinition definition
                            ? Optional.of(StructureOutline.of(definition))
                            : Optional.empty());
        }

        static Entry parse(String line) {
            String[] fields = line.split("\t", -1);
            return new Entry(
                    fields[0],
                    fields[1],
                    fields[2],
                    fields[3],
                    fields.length == 4
                            ? Optional.empty()
                            : Optional.of(StructureOutline.parse(Arrays.copyOfRange(fields, 4, fields.length))));
        }

        String format() {
            String place = String.join("\t", type, url, version, file);
            return structure.map(outline -> place + "\t" + outline.format()).orElse(place);
        }

        boolean definesType() {
            return structure.map(StructureOutline::definesType).orElse(false);
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
    public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
        return structures(Entry::definesType, this::resource);
    }

    @Override
    public <T extends IBaseResource> List<T> fetchAllNonBaseStructureDefinitions() {
        return structures(entry -> !entry.definesType(), this::resource);
    }

    /**
     * The same library for those who list all structures only to know which there are: lists of structures come in
     * outline, without elements, which spares reading some hundred definitions. What is fetched by its URL is whole.
     */
    IValidationSupport inOutline() {
        return new InOutline();
    }

    /** The types in outline: see {@link #inOutline}. */
    List<StructureDefinition> typesInOutline() {
        return structures(Entry::definesType, this::outline);
    }

    private final class InOutline extends BaseValidationSupportWrapper {

        InOutline() {
            super(context, DefinitionLibrary.this);
        }

        @Override
        public <T extends IBaseResource> List<T> fetchAllStructureDefinitions() {
            return structures(Entry::definesType, DefinitionLibrary.this::outline);
        }

        @Override
        public <T extends IBaseResource> List<T> fetchAllNonBaseStructureDefinitions() {
            return structures(entry -> !entry.definesType(), DefinitionLibrary.this::outline);
        }
    }

    private StructureDefinition outline(Entry entry) {
        StructureDefinition outline = entry.structure().orElseThrow().toDefinition(entry.url(), entry.version());
        outline.setUserData(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID, packageId);
        return outline;
    }

    @SuppressWarnings("unchecked")
    private <T extends IBaseResource> List<T> structures(
            Predicate<Entry> selection, Function<Entry, MetadataResource> form) {
        return (List<T>) entries("StructureDefinition").values().stream()
                .filter(selection)
                .map(form)
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
        if (known != null) {
            return known;
        } else if (entry.file().equals(SEARCH_PARAMETERS)) {
            return searchParameter(entry);
        }
        return parsed.computeIfAbsent(entry, this::parse);
    }

    private synchronized MetadataResource searchParameter(Entry entry) {
        if (!parsed.containsKey(entry)) {
            readSearchParameters();
        }
        return parsed.get(entry);
    }

    private void readSearchParameters() {
        Map<String, Entry> entries = entries("SearchParameter");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(open(SEARCH_PARAMETERS), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> {
                MetadataResource parameter = parse(new StringReader(line));
                parsed.putIfAbsent(entries.get(parameter.getUrl()), parameter);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MetadataResource parse(Entry entry) {
        try (Reader json = new InputStreamReader(open(entry.file()), StandardCharsets.UTF_8)) {
            return parse(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MetadataResource parse(Reader json) {
        MetadataResource resource = (MetadataResource) context.newJsonParser().parseResource(json);
        resource.setUserData(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID, packageId);
        return resource;
    }

    private InputStream open(String file) {
        InputStream stream = DefinitionLibrary.class.getResourceAsStream(folder + file);
        if (stream == null) {
            throw new IllegalStateException("The build wrote no " + folder + file);
        }
        return stream;
    }
}
