package org.systemicalliance.profiles;

import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.hapi.converters.canonical.VersionCanonicalizer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.validator.FhirDefaultPolicyAdvisor;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.elementmodel.Manager.FhirFormat;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.StructureDefinition.StructureDefinitionKind;
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
 * nearly all of its state at the start of each validation but serves one thread at a time, hence the pool. What it does
 * not clear is a list of the codes that it saw, which holds on to every resource that it validated: after a while another
 * takes its place.
 */
final class InstanceValidatorPool {

    /** So many resources hold some twenty megabytes; a new validator takes as long as a handful of them. */
    static final int USES = 200;

    private record Used(InstanceValidator validator, int times) {}

    private final WorkerContextValidationSupportAdapter definitions;
    private final Queue<Used> idle = new ConcurrentLinkedQueue<>();
    private final AtomicInteger made = new AtomicInteger();

    /** @param types the definitions of all types, without their elements */
    InstanceValidatorPool(IValidationSupport support, List<org.hl7.fhir.r4.model.StructureDefinition> types) {
        // The HL7 library asks package servers about what a resource merely mentions.
        ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
        definitions = new Definitions(support, types);
    }

    /**
     * Validates against base FHIR and the profiles that the resource claims.
     *
     * @param json the resource
     * @param known profiles of the guide among those that it claims. The snapshot of a profile holds everything that base
     *     FHIR demands, so that one walk over the resource does for both
     */
    List<ValidationMessage> validate(String json, Set<String> known) {
        Used used = Optional.ofNullable(idle.poll()).orElseGet(() -> new Used(newValidator(), 0));
        List<ValidationMessage> messages = new ArrayList<>();
        used.validator()
                .validate(
                        null,
                        messages,
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        FhirFormat.JSON,
                        known.stream().findFirst().orElse(null));
        // Only one that ended in order goes back; one that threw may be left in any state.
        if (used.times() + 1 < USES) {
            idle.add(new Used(used.validator(), used.times() + 1));
        }
        return messages;
    }

    /** How many validators were made so far. */
    int made() {
        return made.get();
    }

    private InstanceValidator newValidator() {
        made.incrementAndGet();
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

    /**
     * The validator looks through the definitions of all types by name. It gets them in outline (see
     * {@link DefinitionLibrary}), each filled in when its elements are asked for: converting all of them would delay the
     * first validation by seconds, for types that nobody ever sends.
     */
    private static final class Definitions extends WorkerContextValidationSupportAdapter {

        private final List<StructureDefinition> types;
        private final Set<String> primitiveTypes;

        Definitions(IValidationSupport support, List<org.hl7.fhir.r4.model.StructureDefinition> types) {
            super(support);
            var versions = new VersionCanonicalizer(support.getFhirContext());
            this.types = types.stream()
                    .<StructureDefinition>map(outline -> new Type(
                            versions.structureDefinitionToCanonical(outline),
                            outline.getUserString(DefaultProfileValidationSupport.SOURCE_PACKAGE_ID),
                            this))
                    .toList();
            primitiveTypes = this.types.stream()
                    .filter(type -> type.getKind() == StructureDefinitionKind.PRIMITIVETYPE)
                    .map(StructureDefinition::getName)
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
            return type.equals(StructureDefinition.class) ? (List<T>) types : super.fetchResourcesByType(type);
        }

        @Override
        public boolean isPrimitiveType(String type) {
            return primitiveTypes.contains(type);
        }

        @Override
        public List<StructureDefinition> fetchTypeDefinitions(String type) {
            StructureDefinition definition = fetchTypeDefinition(type);
            return definition == null ? List.of() : List.of(definition);
        }
    }

    /** The definition of a type whose elements are read when first asked for. */
    private static final class Type extends StructureDefinition {

        private final transient Definitions definitions;

        Type(StructureDefinition outline, String packageId, Definitions definitions) {
            this.definitions = definitions;
            outline.copyValues(this);
            setSourcePackage(new PackageInformation(packageId, null, null, new Date()));
        }

        @Override
        public boolean hasSnapshot() {
            return true;
        }

        @Override
        public StructureDefinitionSnapshotComponent getSnapshot() {
            return definitions
                    .fetchResource(StructureDefinition.class, getUrl())
                    .getSnapshot();
        }
    }
}
