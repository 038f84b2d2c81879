package org.systemicalliance.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;

/**
 * HAPI's codes of languages, countries, units and media types. HAPI makes an error of a language that is not among the
 * thirty of {@code ValueSet/languages}; FHIR R4 only prefers these and allows every tag of BCP 47, and families speak
 * Filipino and Tongan, too.
 */
final class CommonCodes extends CommonCodeSystemsTerminologyService {

    CommonCodes(FhirContext context) {
        super(context);
    }

    @Override
    public CodeValidationResult validateCode(
            ValidationSupportContext root,
            ConceptValidationOptions options,
            String system,
            String code,
            String display,
            String valueSet) {
        String allowed = LANGUAGES_VALUESET_URL.equals(valueSet) ? ALL_LANGUAGES_VALUESET_URL : valueSet;
        return super.validateCode(root, options, system, code, display, allowed);
    }
}
