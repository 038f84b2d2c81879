package org.systemicalliance.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain.CacheConfiguration;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * The conformance resources of the guide, terminology included, profiles with their snapshots, exactly as in the FHIR
 * package; and beside them the definitions of FHIR R4. Nothing is read before it is asked for.
 */
public final class ConformanceResources {

    /** What every canonical URL of the guide starts with. */
    public static final String CANONICAL = "https://systemicalliance.org/fhir";

    private static final String PACKAGE = "/org/systemicalliance/profiles/systemicalliance.fhir.tgz";

    private final DefinitionLibrary guide;
    private final DefinitionLibrary core;

    private ConformanceResources(FhirContext context) {
        guide = new DefinitionLibrary(context, "systemicalliance.fhir", "/org/systemicalliance/profiles/package/");
        core = new DefinitionLibrary(context, "hl7.fhir.r4.core", "/org/systemicalliance/profiles/core/");
    }

    /**
     * @param context a context for R4
     * @throws IllegalStateException if the build left the definitions out
     */
    public static ConformanceResources load(FhirContext context) {
        return new ConformanceResources(context);
    }

    /** Every conformance resource of the guide. */
    public Stream<MetadataResource> all() {
        return guide.all();
    }

    /** Every conformance resource of the guide of one type. */
    public <T extends MetadataResource> List<T> all(Class<T> type) {
        return guide.all(type);
    }

    /** Finds a resource of the guide by its canonical URL, with or without {@code |version}. */
    public <T extends MetadataResource> Optional<T> find(Class<T> type, String canonical) {
        return guide.find(type, canonical);
    }

    /** The guide as HAPI's validator sees it. */
    public IValidationSupport asValidationSupport() {
        return guide;
    }

    /** The definitions of FHIR R4 itself, in place of HAPI's {@code DefaultProfileValidationSupport}. */
    public IValidationSupport core() {
        return core;
    }

    /**
     * Guide and FHIR R4 for those who list all structures only to know which there are; they get them without elements,
     * at once. What is fetched by its URL is whole.
     */
    public IValidationSupport inOutline() {
        return new ValidationSupportChain(CacheConfiguration.disabled(), guide.inOutline(), core.inOutline());
    }

    /** The types that FHIR R4 defines, without their elements. */
    List<StructureDefinition> types() {
        return core.typesInOutline();
    }

    /** The FHIR package {@code systemicalliance.fhir}, a gzipped tar. The caller closes it. */
    public static InputStream openPackage() {
        InputStream stream = ConformanceResources.class.getResourceAsStream(PACKAGE);
        if (stream == null) {
            throw new IllegalStateException("The build wrote no " + PACKAGE);
        }
        return stream;
    }
}
