package org.systemicalliance.terminology.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The rules that each SUSHI project keeps; a module runs them by extending this class. They need no Node: what was
 * compiled is compared by checksum.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SushiProjectRules {

    private static final String CANONICAL = "https://systemicalliance.org/fhir";
    private static final String ALIASES = "Aliases";

    private final SushiProject project;
    private final SortedMap<String, Resource> resources;

    /** Rules about the project of the module whose tests run. */
    protected SushiProjectRules() {
        this(new SushiProject(Path.of("").toAbsolutePath()));
    }

    SushiProjectRules(SushiProject project) {
        this.project = project;
        this.resources = project.resources();
    }

    /** The project that the rules are about. */
    protected final SushiProject project() {
        return project;
    }

    @Test
    void whatIsCommittedIsWhatTheSourcesWereCompiledTo() {
        assertThat(project.presentChecksums())
                .as("compile with \"npm run fsh\" and commit; never edit what is generated")
                .isEqualTo(project.recordedChecksums());
    }

    @Test
    void aFileHoldsOneArtifactAndBearsItsName() {
        assertThat(artifactFiles().stream().filter(file -> !holdsManyArtifacts(file)))
                .allSatisfy(file -> assertThat(file.declaredNames())
                        .as(file.path().toString())
                        .containsExactly(file.name()));
    }

    /** Whether a file is exempt from holding one artifact only; none is, unless a project says which and why. */
    protected boolean holdsManyArtifacts(FshFile file) {
        return false;
    }

    @Test
    void aliasesAreInOneFile() {
        assertThat(project.sources().stream().filter(FshFile::declaresAliases).map(FshFile::name))
                .isSubsetOf(ALIASES);
    }

    @Test
    void aRuleSetSaysHowItIsUsed() {
        assertThat(artifactFiles().stream().filter(FshFile::declaresRuleSet))
                .allSatisfy(file -> assertThat(file.showsUsage())
                        .as("%s has a comment with \"Usage: \"", file.path())
                        .isTrue());
    }

    @Test
    void aCompiledFileIsNamedByTypeAndId() {
        assertThat(project.resources()).isNotEmpty().allSatisfy((file, resource) -> assertThat(file)
                .isEqualTo("%s-%s.json".formatted(resource.fhirType(), resource.getIdPart())));
    }

    @Test
    void theUrlOfADefinitionEndsInItsId() {
        assertThat(definitions()).allSatisfy(definition -> assertThat(definition.getUrl())
                .isEqualTo("%s/%s/%s".formatted(CANONICAL, definition.fhirType(), definition.getIdPart())));
    }

    @Test
    void anIdIsWrittenInLowerCaseWithHyphens() {
        assertThat(definitions()).extracting(Resource::getIdPart).allSatisfy(id -> assertThat(id)
                .matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"));
    }

    @Test
    void aNameIsTheIdInPascalCase() {
        assertThat(definitions()).allSatisfy(definition -> assertThat(definition.getName())
                .isEqualToIgnoringCase(nameOf(definition))
                .matches("[A-Z][A-Za-z0-9]*"));
    }

    @Test
    void aDefinitionSaysThatItIsAnExperimentalDraftAndWhoseItIs() {
        assertThat(definitions()).allSatisfy(definition -> {
            assertThat(definition.getStatus()).as(definition.getUrl()).isEqualTo(PublicationStatus.DRAFT);
            assertThat(definition.getExperimental()).as(definition.getUrl()).isTrue();
            assertThat(definition.getVersion()).as(definition.getUrl()).isEqualTo("0.1.0");
            assertThat(definition.getPublisher()).as(definition.getUrl()).isEqualTo("Systemic Alliance FHIR");
        });
    }

    @Test
    void aDefinitionIsDescribedInSentences() {
        assertThat(definitions()).allSatisfy(definition -> assertThat(definition.getDescription())
                .as(definition.getUrl())
                .matches("(?s)\\S.{15,}[.!?]"));
    }

    /** Everything with a canonical URL; naming systems have none in FHIR R4. */
    private List<MetadataResource> definitions() {
        return resources.values().stream()
                .filter(MetadataResource.class::isInstance)
                .map(MetadataResource.class::cast)
                .filter(resource -> !(resource instanceof NamingSystem))
                .toList();
    }

    private List<FshFile> artifactFiles() {
        return project.sources().stream()
                .filter(file -> !file.name().equals(ALIASES))
                .toList();
    }

    /** Value sets share their ids with code systems; their names do not. */
    private static String nameOf(MetadataResource definition) {
        String name = definition.getIdPart().replace("-", "");
        return definition instanceof ValueSet ? name + "VS" : name;
    }
}
