package org.systemicalliance.server.platform.guide;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.term.api.ITermConceptMappingSvc;
import ca.uhn.fhir.jpa.term.api.ITermReadSvc;
import ca.uhn.fhir.jpa.validation.JpaValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.springframework.beans.factory.annotation.Autowired;
import org.systemicalliance.profiles.ConformanceResources;

/**
 * Where HAPI finds definitions and terminology, in this order: the guide, FHIR R4, what is stored. Unlike the chain that
 * it replaces it looks into no package cache and generates no snapshots: the guide's are made by the build.
 */
class DefinitionChain extends JpaValidationSupportChain {

    private final FhirContext fhirContext;
    private final ConformanceResources guide;
    private final StoredDefinitions stored;
    private final WorkerContextValidationSupportAdapter workerContext;
    private ITermReadSvc terminology;
    private ITermConceptMappingSvc translation;

    DefinitionChain(
            FhirContext fhirContext,
            ConformanceResources guide,
            StoredDefinitions stored,
            WorkerContextValidationSupportAdapter workerContext) {
        super(fhirContext, CacheConfiguration.defaultValues(), workerContext);
        this.fhirContext = fhirContext;
        this.guide = guide;
        this.stored = stored;
        this.workerContext = workerContext;
    }

    @Autowired
    void terminology(ITermReadSvc terminology, ITermConceptMappingSvc translation) {
        this.terminology = terminology;
        this.translation = translation;
    }

    @Override
    public void postConstruct() {
        workerContext.setValidationSupport(this);
        addValidationSupport(guide.asValidationSupport());
        addValidationSupport(guide.core());
        addValidationSupport(stored);
        addValidationSupport(terminology);
        addValidationSupport(new InMemoryTerminologyServerValidationSupport(fhirContext));
        addValidationSupport(new CommonCodeSystemsTerminologyService(fhirContext));
        addValidationSupport(translation);
    }
}
