package org.systemicalliance.server.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.measure.Reliability;
import org.systemicalliance.alliance.measure.ReliabilityKind;
import org.systemicalliance.examples.Stories;
import org.systemicalliance.profiles.ConformanceResources;

/** What is kept of the reliabilities that a site puts on record. */
class ReliabilityTableTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final ConformanceResources GUIDE = ConformanceResources.load(CONTEXT);

    private final Library library = invented();
    private ReliabilityTable table;
    private ReliabilityHooks hooks;

    @BeforeEach
    void empty() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        table = new ReliabilityTable(new JdbcTemplate(database));
        assertThat(table.create()).isTrue();
        assertThat(table.create()).isFalse();
        hooks = new ReliabilityHooks(table, GUIDE.asValidationSupport());
    }

    @Test
    @DisplayName("a reliability in force is kept with all that it holds for")
    void kept() {
        hooks.created(library);

        assertThat(table.all())
                .singleElement()
                .isEqualTo(new Reliability(
                        "Library/invented-reliability-by-parent",
                        new Reliability.Scope(
                                "https://systemicalliance.org/fhir/Questionnaire/osaf-parent-professional-by-parent|0.1.0",
                                "en",
                                "Invented families of the example stories",
                                "Invented for the story of Mateo."),
                        ReliabilityKind.RETEST,
                        15,
                        .85));
    }

    @Test
    @DisplayName("drafts are not used yet, what is retired or deleted is used no more")
    void inForce() {
        hooks.created(library.setStatus(PublicationStatus.DRAFT));
        assertThat(table.all()).isEmpty();
        hooks.updated(null, library.setStatus(PublicationStatus.ACTIVE));
        assertThat(table.all()).hasSize(1);
        hooks.updated(null, library.setStatus(PublicationStatus.RETIRED));
        assertThat(table.all()).isEmpty();
        hooks.updated(null, library.setStatus(PublicationStatus.ACTIVE));
        hooks.deleted(library);
        assertThat(table.all()).isEmpty();
    }

    @Test
    @DisplayName("other libraries are none of its business")
    void others() {
        hooks.created(new Library().setStatus(PublicationStatus.ACTIVE).setId("Library/other"));

        assertThat(table.all()).isEmpty();
    }

    @Test
    @DisplayName("figures that cannot be are refused where nobody validated them")
    void impossible() {
        library.getExtension().get(0).getExtension().removeIf(part -> part.getUrl()
                .equals("coefficient"));

        RuleViolation broken = catchThrowableOfType(RuleViolation.class, () -> hooks.created(library));
        assertThat(broken.rule()).isEqualTo("sal-reliability");
        assertThat(table.all()).isEmpty();
    }

    @Test
    @DisplayName("settings choose kind and population, and say what they do not know")
    void settings() {
        MeasureSettings.Index lenient = new MeasureSettings.Index(0.5, false);
        MeasureSettings settings =
                new MeasureSettings("here", List.of("internal-consistency"), "first-of-window", lenient);

        assertThat(settings.choice().population()).isEqualTo(Optional.of("here"));
        assertThat(settings.choice().kinds()).containsExactly(ReliabilityKind.ALPHA);
        assertThat(settings.policy().everyType()).isFalse();
        MeasureSettings unknown = new MeasureSettings("", List.of(), "yesterday", lenient);
        assertThat(unknown.choice().population()).isEmpty();
        assertThat(catchThrowableOfType(RuleViolation.class, unknown::policy)).hasMessageContaining("previous");
    }

    private static Library invented() {
        return Stories.read(CONTEXT, "strain-and-repair").getEntry().stream()
                .map(entry -> entry.getResource())
                .filter(Library.class::isInstance)
                .map(Library.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
