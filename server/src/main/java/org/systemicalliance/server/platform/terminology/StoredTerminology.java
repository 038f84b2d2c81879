package org.systemicalliance.server.platform.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.context.support.ValueSetExpansionOptions;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDaoCodeSystem.SubsumesResult;
import ca.uhn.fhir.jpa.entity.TermConcept;
import ca.uhn.fhir.jpa.entity.TermValueSet;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.term.IValueSetConceptAccumulator;
import ca.uhn.fhir.jpa.term.api.ITermReadSvc;
import ca.uhn.fhir.jpa.term.api.ReindexTerminologyResult;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.util.FhirVersionIndependentConcept;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseCoding;
import org.hl7.fhir.instance.model.api.IBaseDatatype;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.codesystems.ConceptSubsumptionOutcome;

/**
 * Expansion, look-up, subsumption and the search modifiers {@code :in}, {@code :above} and {@code :below}, answered from
 * the resources that the validation support finds. Whether a code is in a system or value set is answered by HAPI's
 * in-memory support further down the chain.
 */
class StoredTerminology implements ITermReadSvc {

    private final FhirContext fhirContext;
    private final Supplier<IValidationSupport> resources;
    private final InMemoryTerminologyServerValidationSupport inMemory;

    /** @param resources where CodeSystems and ValueSets are found; asked late, since it contains this object */
    StoredTerminology(
            FhirContext fhirContext,
            Supplier<IValidationSupport> resources,
            InMemoryTerminologyServerValidationSupport inMemory) {
        this.fhirContext = fhirContext;
        this.resources = resources;
        this.inMemory = inMemory;
    }

    @Override
    public FhirContext getFhirContext() {
        return fhirContext;
    }

    @Override
    public boolean isCodeSystemSupported(ValidationSupportContext support, String system) {
        return codeSystem(support.getRootValidationSupport(), system).isPresent();
    }

    @Override
    public boolean isValueSetSupported(ValidationSupportContext support, String url) {
        return support.getRootValidationSupport().fetchValueSet(url) != null;
    }

    @Override
    public LookupCodeResult lookupCode(ValidationSupportContext support, LookupCodeRequest request) {
        return codeSystem(support.getRootValidationSupport(), request.getSystem())
                .map(system -> new ConceptLookup(system).find(request))
                .orElse(null);
    }

    @Override
    public ValueSetExpansionOutcome expandValueSet(
            ValidationSupportContext support, ValueSetExpansionOptions options, IBaseResource valueSet) {
        ValueSetExpansionOutcome whole = inMemory.expandValueSet(support, options, valueSet);
        if (whole != null && whole.getValueSet() instanceof ValueSet expanded) {
            ValueSet definition = (ValueSet) valueSet;
            CodeOrder order = new CodeOrder(definition, url -> codeSystem(support.getRootValidationSupport(), url));
            expanded.getExpansion().getContains().sort(order.comparator());
            return new ValueSetExpansionOutcome(new ExpansionPage(options).of(definition, expanded));
        }
        return whole;
    }

    @Override
    public ValueSetExpansionOutcome expandValueSet(
            ValidationSupportContext support, ValueSetExpansionOptions options, String url) {
        IBaseResource valueSet = support.getRootValidationSupport().fetchValueSet(url);
        return valueSet == null ? null : expandValueSet(support, options, valueSet);
    }

    @Override
    public ValueSet expandValueSet(ValueSetExpansionOptions options, String url) {
        IBaseResource valueSet = resources.get().fetchValueSet(url);
        if (valueSet == null) {
            throw new InvalidRequestException("Unknown ValueSet " + url);
        }
        return (ValueSet) expandValueSet(options, valueSet);
    }

    @Override
    public ValueSet expandValueSet(ValueSetExpansionOptions options, ValueSet valueSet) {
        return (ValueSet) expandValueSet(options, (IBaseResource) valueSet);
    }

    @Override
    public IBaseResource expandValueSet(ValueSetExpansionOptions options, IBaseResource valueSet) {
        var outcome = expandValueSet(new ValidationSupportContext(resources.get()), options, valueSet);
        if (outcome == null || outcome.getValueSet() == null) {
            throw new InvalidRequestException(outcome == null ? "The ValueSet cannot be expanded" : outcome.getError());
        }
        return outcome.getValueSet();
    }

    @Override
    public List<FhirVersionIndependentConcept> expandValueSetIntoConceptList(
            ValueSetExpansionOptions options, String url) {
        return expandValueSet(options, url).getExpansion().getContains().stream()
                .map(code -> new FhirVersionIndependentConcept(code.getSystem(), code.getCode(), code.getDisplay()))
                .toList();
    }

    @Override
    public List<FhirVersionIndependentConcept> findCodesAbove(String system, String code) {
        return hierarchy(system)
                .map(hierarchy -> concepts(system, hierarchy.above(code)))
                .orElse(List.of());
    }

    @Override
    public List<FhirVersionIndependentConcept> findCodesBelow(String system, String code) {
        return hierarchy(system)
                .map(hierarchy -> concepts(system, hierarchy.below(code)))
                .orElse(List.of());
    }

    @Override
    public List<FhirVersionIndependentConcept> findCodesAboveUsingBuiltInSystems(String system, String code) {
        return findCodesAbove(system, code);
    }

    @Override
    public List<FhirVersionIndependentConcept> findCodesBelowUsingBuiltInSystems(String system, String code) {
        return findCodesBelow(system, code);
    }

    @Override
    public SubsumesResult subsumes(
            IPrimitiveType<String> codeA,
            IPrimitiveType<String> codeB,
            IPrimitiveType<String> system,
            IBaseCoding codingA,
            IBaseCoding codingB) {
        String url = codingA != null ? codingA.getSystem() : value(system);
        if (codingA != null && codingB != null && !java.util.Objects.equals(url, codingB.getSystem())) {
            throw new InvalidRequestException("Both codings of $subsumes must be of the same system");
        }
        String a = codingA != null ? codingA.getCode() : value(codeA);
        String b = codingB != null ? codingB.getCode() : value(codeB);
        return new SubsumesResult(subsumption(url, a, b));
    }

    private ConceptSubsumptionOutcome subsumption(String url, String a, String b) {
        CodeHierarchy hierarchy =
                hierarchy(url).orElseThrow(() -> new InvalidRequestException("Unknown CodeSystem " + url));
        for (String code : new String[] {a, b}) {
            if (code == null || !hierarchy.contains(code)) {
                throw new InvalidRequestException("Unknown code " + code + " in " + url);
            }
        }
        if (a.equals(b)) {
            return ConceptSubsumptionOutcome.EQUIVALENT;
        }
        if (hierarchy.above(b).contains(a)) {
            return ConceptSubsumptionOutcome.SUBSUMES;
        }
        return hierarchy.above(a).contains(b)
                ? ConceptSubsumptionOutcome.SUBSUMEDBY
                : ConceptSubsumptionOutcome.NOTSUBSUMED;
    }

    private Optional<CodeHierarchy> hierarchy(String system) {
        return codeSystem(resources.get(), system).map(CodeHierarchy::new);
    }

    private static Optional<CodeSystem> codeSystem(IValidationSupport support, String url) {
        return url == null || url.isBlank()
                ? Optional.empty()
                : Optional.ofNullable(support.fetchCodeSystem(url)).map(CodeSystem.class::cast);
    }

    private static List<FhirVersionIndependentConcept> concepts(String system, Collection<String> codes) {
        return codes.stream()
                .map(code -> new FhirVersionIndependentConcept(system, code))
                .toList();
    }

    private static String value(IPrimitiveType<String> primitive) {
        return primitive == null ? null : primitive.getValue();
    }

    @Override
    public CodeSystem fetchCanonicalCodeSystemFromCompleteContext(String system) {
        return codeSystem(resources.get(), system).orElse(null);
    }

    // What follows concerns HAPI's concept tables, which this server does not have.

    @Override
    public void expandValueSet(
            ValueSetExpansionOptions options, ValueSet valueSet, IValueSetConceptAccumulator accumulator) {
        throw new UnsupportedOperationException("There are no concept tables to accumulate from");
    }

    @Override
    public void expandValueSet(
            ValueSetExpansionOptions options, IBaseResource valueSet, IValueSetConceptAccumulator accumulator) {
        throw new UnsupportedOperationException("There are no concept tables to accumulate from");
    }

    @Override
    public Optional<TermConcept> findCode(String system, String code) {
        return Optional.empty();
    }

    @Override
    public List<TermConcept> findCodes(String system, List<String> codes) {
        return List.of();
    }

    @Override
    public Set<TermConcept> findCodesAbove(Long codeSystemPid, Long versionPid, String code) {
        return Set.of();
    }

    @Override
    public Set<TermConcept> findCodesBelow(Long codeSystemPid, Long versionPid, String code) {
        return Set.of();
    }

    @Override
    public void deleteValueSetAndChildren(ResourceTable valueSet) {
        // Nothing is stored beside the ValueSet.
    }

    @Override
    public void storeTermValueSet(ResourceTable entity, ValueSet valueSet) {
        // Nothing is stored beside the ValueSet.
    }

    @Override
    public void preExpandDeferredValueSetsToTerminologyTables() {
        // Expansions are computed when asked for.
    }

    @Override
    public CodeValidationResult validateCodeIsInPreExpandedValueSet(
            ValidationSupportContext support,
            ca.uhn.fhir.context.support.ConceptValidationOptions options,
            IBaseResource valueSet,
            String system,
            String code,
            String display,
            IBaseDatatype coding,
            IBaseDatatype concept) {
        return null;
    }

    @Override
    public boolean isValueSetPreExpandedForCodeValidation(ValueSet valueSet) {
        return false;
    }

    @Override
    public boolean isValueSetPreExpandedForCodeValidation(IBaseResource valueSet) {
        return false;
    }

    @Override
    public String invalidatePreCalculatedExpansion(IIdType valueSet, RequestDetails request) {
        return "Expansions are computed when asked for; there is none to invalidate.";
    }

    @Override
    public Optional<TermValueSet> findCurrentTermValueSet(String url) {
        return Optional.empty();
    }

    @Override
    public Optional<IBaseResource> readCodeSystemByForcedId(String id) {
        return Optional.empty();
    }

    @Override
    public ReindexTerminologyResult reindexTerminology() {
        return ReindexTerminologyResult.SUCCESS;
    }
}
