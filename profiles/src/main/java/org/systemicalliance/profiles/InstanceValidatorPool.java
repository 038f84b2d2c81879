package org.systemicalliance.profiles;

import ca.uhn.fhir.context.support.IValidationSupport;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.utils.validation.ValidatorSession;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.hl7.fhir.r5.utils.validation.constants.IdStatus;
import org.hl7.fhir.r5.utils.xver.XVerExtensionManagerOld;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.validation.ValidatorSettings;
import org.hl7.fhir.validation.instance.InstanceValidator;

/**
 * The HL7 validator, kept and used again. HAPI's {@code FhirInstanceValidator} makes a new one for every resource, and
 * each new one reads a table of object identifiers, which takes many times longer than validating. A validator clears
 * its state at the start of each validation but serves one thread at a time, hence the pool.
 */
final class InstanceValidatorPool {

    private final WorkerContextValidationSupportAdapter definitions;
    private final Queue<InstanceValidator> idle = new ConcurrentLinkedQueue<>();

    InstanceValidatorPool(IValidationSupport support) {
        // The HL7 library asks package servers about what a resource merely mentions.
        ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
        definitions = WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(support);
    }

    /**
     * Validates against base FHIR and the profiles that the resource claims.
     *
     * @param json the resource
     */
    List<ValidationMessage> validate(String json) {
        InstanceValidator validator = idle.poll();
        if (validator == null) {
            validator = newValidator();
        }
        List<ValidationMessage> messages = new ArrayList<>();
        validator.validate(
                null, messages, new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), FhirFormat.JSON);
        // Only one that ended in order goes back; one that threw may be left in any state.
        idle.add(validator);
        return messages;
    }

    private InstanceValidator newValidator() {
        ValidatorSession session = new ValidatorSession();
        // Else it would fetch the package of the very version that it works with.
        session.getOtherVersions().put("4.0", definitions);
        InstanceValidator validator = new InstanceValidator(
                definitions,
                new FhirInstanceValidator.NullEvaluationContext(),
                new XVerExtensionManagerOld(definitions),
                session,
                new ValidatorSettings());
        validator.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
        validator.setPolicyAdvisor(new FhirDefaultPolicyAdvisor());
        validator.setResourceIdRule(IdStatus.OPTIONAL);
        validator.setAnyExtensionsAllowed(true);
        validator.setAssumeValidRestReferences(true);
        validator.setErrorForUnknownProfiles(true);
        validator.setUnknownCodeSystemsCauseErrors(true);
        return validator;
    }
}
