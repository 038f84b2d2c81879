package org.systemicalliance.server.platform.validation;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.profiles.GuideValidator;

/**
 * Refuses what does not validate with 422 and an OperationOutcome, inside the database transaction of the request, so
 * that nothing of a refused request remains. Resources that the server itself writes are valid by construction, which
 * tests prove, and are not validated again.
 */
@Interceptor
public class ValidationInterceptor {

    /** Under which a resource remembers where in a Bundle it came from. */
    private static final String PLACE = ValidationInterceptor.class.getName();

    private final GuideValidator validator;

    public ValidationInterceptor(GuideValidator validator) {
        this.validator = validator;
    }

    /** Remembers the place of every resource of a Bundle, so that errors can name it. */
    @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
    public void remember(IBaseBundle bundle) {
        List<BundleEntryComponent> entries = ((Bundle) bundle).getEntry();
        for (int i = 0; i < entries.size(); i++) {
            Resource resource = entries.get(i).getResource();
            if (resource != null && !resource.hasUserData(PLACE)) {
                resource.setUserData(PLACE, "Bundle.entry[%d].resource".formatted(i));
            }
        }
    }

    /** FHIRPath of a resource within what was sent. */
    static String placeOf(Resource resource) {
        Object place = resource.getUserData(PLACE);
        return place == null ? resource.fhirType() : (String) place;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void created(IBaseResource resource, RequestDetails request) {
        refuseUnlessValid((Resource) resource, request);
    }

    /** The new state is handed over as the second of the two resources. */
    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after, RequestDetails request) {
        refuseUnlessValid((Resource) after, request);
    }

    private void refuseUnlessValid(Resource resource, RequestDetails request) {
        if (request == null || request instanceof SystemRequestDetails) {
            return;
        }
        OperationOutcome outcome = validator.validate(resource);
        if (GuideValidator.hasErrors(outcome)) {
            Object place = resource.getUserData(PLACE);
            if (place != null) {
                outcome.getIssue().forEach(issue -> move(issue, resource.fhirType(), (String) place));
            }
            throw new UnprocessableEntityException(summary(outcome), outcome);
        }
    }

    /** What stands in the answer to a batch, where HAPI has room for a sentence only. */
    private static String summary(OperationOutcome outcome) {
        return outcome.getIssue().stream()
                .filter(issue ->
                        issue.getSeverity() == IssueSeverity.ERROR || issue.getSeverity() == IssueSeverity.FATAL)
                .limit(3)
                .map(ValidationInterceptor::summary)
                .collect(Collectors.joining(" "));
    }

    private static String summary(OperationOutcomeIssueComponent issue) {
        String place = issue.hasExpression() ? issue.getExpression().get(0).getValue() + ": " : "";
        return place + issue.getDetails().getText();
    }

    private static void move(OperationOutcomeIssueComponent issue, String type, String place) {
        issue.getExpression().forEach(path -> {
            String expression = path.getValue();
            if (expression.equals(type) || expression.startsWith(type + ".")) {
                path.setValue(place + expression.substring(type.length()));
            }
        });
    }
}
