package org.systemicalliance.server.platform.validation;

import ca.uhn.fhir.validation.IInstanceValidatorModule;
import ca.uhn.fhir.validation.IValidationContext;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.profiles.GuideValidator;

/** {@code $validate} asks the same validator that guards storage, so that the two never disagree. */
class GuideValidatorModule implements IInstanceValidatorModule {

    private final GuideValidator validator;

    GuideValidatorModule(GuideValidator validator) {
        this.validator = validator;
    }

    @Override
    public void validateResource(IValidationContext<IBaseResource> context) {
        validator.validate((Resource) context.getResource()).getIssue().stream()
                .map(GuideValidatorModule::message)
                .forEach(context::addValidationMessage);
    }

    private static SingleValidationMessage message(OperationOutcomeIssueComponent issue) {
        var message = new SingleValidationMessage();
        message.setSeverity(ResultSeverityEnum.fromCode(issue.getSeverity().toCode()));
        message.setMessage(issue.getDetails().getText());
        message.setMessageId(issue.getDetails().getCodingFirstRep().getCode());
        if (issue.hasExpression()) {
            message.setLocationString(issue.getExpression().get(0).getValue());
        }
        return message;
    }
}
