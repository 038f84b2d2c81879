package org.systemicalliance.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.UnknownCodeSystemWarningValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.hl7.fhir.utilities.validation.ValidationMessage;

/**
 * Validates against FHIR R4, against the profiles that a resource claims and against those of the guide that it falls
 * under. Needs no network: codes of systems that are not at hand (SNOMED CT, NUCC and so on) are taken as they are.
 * Safe for use by many threads.
 */
public final class GuideValidator {

    /** System of the codings that name a broken rule in {@code OperationOutcome.issue.details}. */
    public static final String RULE_SYSTEM = ConformanceResources.CANONICAL + "/CodeSystem/rule";

    private static final Pattern INVARIANT =
            Pattern.compile("Constraint failed: ([\\w-]+): '(.*?)'(?: \\(defined in .*)?", Pattern.DOTALL);

    /** The validator names the resources of a Bundle in comments within the path. */
    private static final Pattern RESOURCE_COMMENT = Pattern.compile("/\\*.*?\\*/");

    private static final Pattern BASE_PROFILE = Pattern.compile("http://hl7\\.org/fhir/\\d.*");

    private final FhirContext context;
    private final IValidationSupport support;
    private final ProfileAssignment assignment;
    private final InstanceValidatorPool validators;

    /**
     * @param guide the guide
     * @param more where else to look for definitions, such as the Questionnaires that a server stores
     */
    public GuideValidator(FhirContext context, ConformanceResources guide, IValidationSupport... more) {
        this.context = context;
        support = chain(context, guide, more);
        assignment = new ProfileAssignment(support);
        validators = new InstanceValidatorPool(support, guide.types());
    }

    private static IValidationSupport chain(
            FhirContext context, ConformanceResources guide, IValidationSupport... more) {
        UnknownCodeSystemWarningValidationSupport unknownSystems =
                new UnknownCodeSystemWarningValidationSupport(context);
        unknownSystems.setNonExistentCodeSystemSeverity(IValidationSupport.IssueSeverity.INFORMATION);
        Stream<IValidationSupport> links = Stream.of(
                        Stream.of(guide.asValidationSupport(), guide.core()),
                        Arrays.stream(more),
                        Stream.of(
                                new CommonCodes(context),
                                new ForeignCodes(context),
                                new InMemoryTerminologyServerValidationSupport(context),
                                unknownSystems))
                .flatMap(stream -> stream);
        ValidationSupportChain chain = new ValidationSupportChain(links.toList());
        // One coding from the bound value set is enough; translations may stand beside it (FHIR R4, CodeableConcept).
        chain.setCodeableConceptValidationSuccessfulIfNotAllCodingsAreValid(true);
        return chain;
    }

    /** The definitions this validator works with: guide, FHIR R4, and whatever else it was given. */
    public IValidationSupport support() {
        return support;
    }

    /**
     * @return one issue per finding, the gravest first, with the FHIRPath of the element ({@code expression}), the rule in a human
     *     sentence ({@code details.text}) and, for an invariant, its key ({@code details.coding}); no issue means no
     *     finding. Only issues of severity error or fatal make the resource invalid.
     */
    public OperationOutcome validate(Resource resource) {
        Resource claiming = resource.copy();
        claimProfiles(claiming);
        String json = context.newJsonParser().encodeResourceToString(claiming);
        OperationOutcome outcome = new OperationOutcome();
        validators.validate(json, claimsFhirItself(resource) ? Set.of() : assignment.profilesFor(resource)).stream()
                .filter(message -> !isNoise(message))
                .map(GuideValidator::issue)
                .sorted(Comparator.comparing(OperationOutcomeIssueComponent::getSeverity))
                .forEach(outcome::addIssue);
        return outcome;
    }

    /** Whether it claims a profile of FHIR itself in the URL of a version, which holds for the walk with base FHIR only. */
    private static boolean claimsFhirItself(Resource resource) {
        return resource.getMeta().getProfile().stream()
                .map(CanonicalType::getValue)
                .anyMatch(claimed ->
                        claimed != null && BASE_PROFILE.matcher(claimed).matches());
    }

    /** Has a resource, and every resource in a Bundle, claim the profiles that it falls under. */
    private void claimProfiles(Resource resource) {
        if (resource instanceof Bundle bundle) {
            bundle.getEntry().stream()
                    .filter(Bundle.BundleEntryComponent::hasResource)
                    .forEach(entry -> claimProfiles(entry.getResource()));
        }
        assignment.profilesFor(resource).stream()
                .filter(profile -> !claims(resource, profile))
                .forEach(profile -> resource.getMeta().addProfile(profile));
    }

    private static boolean claims(Resource resource, String profile) {
        return resource.getMeta().getProfile().stream()
                .map(CanonicalType::getValue)
                .anyMatch(claimed -> claimed.equals(profile) || claimed.startsWith(profile + "|"));
    }

    /** That a value set cannot be checked, because it has no source, is nothing that whoever sent the resource did. */
    private static boolean isNoise(ValidationMessage message) {
        return I18nConstants.TERMINOLOGY_TX_BINDING_NOSOURCE.equals(message.getMessageId());
    }

    /** Claiming a profile that nobody can check is an error, where the HL7 validator only warns. */
    private static IssueSeverity severity(ValidationMessage message) {
        boolean unknownProfile = I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN.equals(message.getMessageId())
                || I18nConstants.VALIDATION_VAL_PROFILE_UNKNOWN_NOT_POLICY.equals(message.getMessageId());
        return unknownProfile
                ? IssueSeverity.ERROR
                : IssueSeverity.fromCode(message.getLevel().toCode());
    }

    /** Whether an outcome holds an error. */
    public static boolean hasErrors(OperationOutcome outcome) {
        return outcome.getIssue().stream()
                .anyMatch(issue ->
                        issue.getSeverity() == IssueSeverity.ERROR || issue.getSeverity() == IssueSeverity.FATAL);
    }

    private static OperationOutcomeIssueComponent issue(ValidationMessage message) {
        OperationOutcomeIssueComponent issue = new OperationOutcomeIssueComponent();
        issue.setSeverity(severity(message));
        if (message.getLocation() != null) {
            issue.addExpression(RESOURCE_COMMENT.matcher(message.getLocation()).replaceAll(""));
        }
        Matcher invariant = INVARIANT.matcher(message.getMessage());
        if (invariant.matches()) {
            issue.setCode(IssueType.INVARIANT);
            issue.getDetails().setText(invariant.group(2));
            issue.getDetails().addCoding().setSystem(RULE_SYSTEM).setCode(invariant.group(1));
        } else {
            issue.setCode(IssueType.fromCode(message.getType().toCode()));
            issue.getDetails().setText(message.getMessage());
        }
        return issue;
    }
}
