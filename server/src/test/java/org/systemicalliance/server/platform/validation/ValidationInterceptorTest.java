package org.systemicalliance.server.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.profiles.GuideValidator;

class ValidationInterceptorTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final ValidationInterceptor VALIDATION =
            new ValidationInterceptor(new GuideValidator(CONTEXT, ConformanceResources.load(CONTEXT)));

    private final ServletRequestDetails request = new ServletRequestDetails();

    @Test
    void aDyadWithoutItsTwoPeopleIsRefusedThoughItClaimsNoProfile() {
        UnprocessableEntityException refusal = catchThrowableOfType(
                UnprocessableEntityException.class, () -> VALIDATION.created(emptyDyad(), request));

        assertThat(((OperationOutcome) refusal.getOperationOutcome()).getIssue())
                .anySatisfy(issue -> {
                    assertThat(issue.getDetails().getText()).isEqualTo("A dyad has exactly two participants.");
                    assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo("sal-dyad-two");
                    assertThat(issue.getExpression().get(0).getValue()).isEqualTo("CareTeam");
                });
    }

    @Test
    void insideABundleTheErrorNamesTheEntry() {
        CareTeam dyad = emptyDyad();
        Bundle bundle = new Bundle();
        bundle.addEntry().setResource(new Patient());
        bundle.addEntry().setResource(dyad);
        VALIDATION.remember(bundle);

        UnprocessableEntityException refusal =
                catchThrowableOfType(UnprocessableEntityException.class, () -> VALIDATION.created(dyad, request));

        assertThat(((OperationOutcome) refusal.getOperationOutcome()).getIssue())
                .allSatisfy(issue ->
                        assertThat(issue.getExpression().get(0).getValue()).startsWith("Bundle.entry[1].resource"));
    }

    @Test
    void anUpdateIsJudgedByItsNewState() {
        assertThatCode(() -> VALIDATION.updated(emptyDyad(), new Patient(), request))
                .doesNotThrowAnyException();
    }

    @Test
    void whatTheServerWritesItselfIsNotValidatedAgain() {
        assertThatCode(() -> VALIDATION.created(emptyDyad(), new SystemRequestDetails()))
                .doesNotThrowAnyException();
    }

    private static CareTeam emptyDyad() {
        CareTeam dyad = new CareTeam();
        dyad.addCategory()
                .addCoding()
                .setSystem(ConformanceResources.CANONICAL + "/CodeSystem/dyad-type")
                .setCode("parent-professional");
        return dyad;
    }
}
