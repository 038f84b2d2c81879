package org.systemicalliance.examples.families;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.examples.families.FamilyConfiguration.Household;
import org.systemicalliance.examples.families.FamilyConfiguration.Schedule;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.profiles.GuideValidator;

class FamiliesAreValidTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final GuideValidator VALIDATOR = new GuideValidator(FHIR, ConformanceResources.load(FHIR));

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void everythingMadeIsValidAndGivesNoCauseForAWarning(@ForAll long seed, @ForAll("small") FamilyConfiguration made) {
        for (Resource resource : new FamilyGenerator(seed, made).family(0).resources()) {
            OperationOutcome outcome = VALIDATOR.validate(resource);

            assertThat(outcome.getIssue().stream()
                            .filter(issue -> issue.getSeverity() != IssueSeverity.INFORMATION)
                            .map(FamiliesAreValidTest::text))
                    .as(resource.fhirType() + "/" + resource.getIdPart())
                    .isEmpty();
        }
    }

    @Provide
    Arbitrary<FamilyConfiguration> small() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(ChildVoice.values()),
                        Arbitraries.integers().between(0, 2))
                .as((parents, caregivers, professionals, child, waves) -> FamilyConfiguration.standard()
                        .with(new Household(parents, caregivers, professionals, child, professionals / 2))
                        .with(new Schedule(LocalDate.of(2026, 1, 12), waves, Period.ofMonths(1), 0.9, true))
                        .with(new Participation(0.1, 0.1, 0.1, 0)));
    }

    private static String text(OperationOutcomeIssueComponent issue) {
        return issue.getSeverity().toCode() + " " + issue.getExpression() + ": "
                + issue.getDetails().getText();
    }
}
