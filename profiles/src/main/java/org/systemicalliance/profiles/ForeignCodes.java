package org.systemicalliance.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/**
 * Value sets that draw on code systems which are not at hand, such as LOINC and SNOMED CT: by a filter, or whole. Whether
 * a code is in them cannot be known offline, so a code of such a system is taken as it is. Codes of other systems are
 * judged by what remains of the value set; HAPI's own support would fail on the part that it cannot read.
 */
final class ForeignCodes implements IValidationSupport {

    private final FhirContext context;

    ForeignCodes(FhirContext context) {
        this.context = context;
    }

    @Override
    public FhirContext getFhirContext() {
        return context;
    }

    @Override
    public CodeValidationResult validateCodeInValueSet(
            ValidationSupportContext root,
            ConceptValidationOptions options,
            String system,
            String code,
            String display,
            IBaseResource resource) {
        if (!(resource instanceof ValueSet valueSet) || valueSet.hasExpansion()) {
            return null;
        }
        List<ConceptSetComponent> foreign =
                includes(valueSet, root).filter(part -> isForeign(part, root)).toList();
        if (foreign.isEmpty()) {
            return null;
        }
        if (foreign.stream().anyMatch(part -> Objects.equals(part.getSystem(), system))) {
            return new CodeValidationResult().setCode(code).setDisplay(display);
        }
        ValueSet remainder = valueSet.copy();
        remainder.setUrl(null);
        remainder
                .getCompose()
                .setInclude(includes(valueSet, root)
                        .filter(part -> !foreign.contains(part))
                        .toList());
        return remainder.getCompose().hasInclude()
                ? root.getRootValidationSupport()
                        .validateCodeInValueSet(root, options, system, code, display, remainder)
                : new CodeValidationResult()
                        .setSeverity(IssueSeverity.ERROR)
                        .setMessage(
                                "The code %s#%s is not in the value set %s".formatted(system, code, valueSet.getUrl()));
    }

    /** What the value set includes, with the value sets it includes in turn resolved. */
    private static Stream<ConceptSetComponent> includes(ValueSet valueSet, ValidationSupportContext root) {
        return valueSet.getCompose().getInclude().stream()
                .flatMap(part -> part.hasSystem()
                        ? Stream.of(part)
                        : part.getValueSet().stream()
                                .map(CanonicalType::getValue)
                                .map(root.getRootValidationSupport()::fetchValueSet)
                                .filter(ValueSet.class::isInstance)
                                .flatMap(included -> includes((ValueSet) included, root)));
    }

    /** FHIR R4 defines some systems, SNOMED CT among them, without any of their codes. */
    private static boolean isForeign(String system, ValidationSupportContext root) {
        CodeSystem known = (CodeSystem) root.getRootValidationSupport().fetchCodeSystem(system);
        return known == null || known.getContent() == CodeSystemContentMode.NOTPRESENT;
    }

    private static boolean isForeign(ConceptSetComponent part, ValidationSupportContext root) {
        return part.hasSystem() && !part.hasConcept() && isForeign(part.getSystem(), root);
    }
}
