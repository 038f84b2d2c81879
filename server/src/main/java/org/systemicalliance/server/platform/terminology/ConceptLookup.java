package org.systemicalliance.server.platform.terminology;

import ca.uhn.fhir.context.support.IValidationSupport.BaseConceptProperty;
import ca.uhn.fhir.context.support.IValidationSupport.BooleanConceptProperty;
import ca.uhn.fhir.context.support.IValidationSupport.CodingConceptProperty;
import ca.uhn.fhir.context.support.IValidationSupport.ConceptDesignation;
import ca.uhn.fhir.context.support.IValidationSupport.LookupCodeResult;
import ca.uhn.fhir.context.support.IValidationSupport.StringConceptProperty;
import ca.uhn.fhir.context.support.LookupCodeRequest;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;

/** What a CodeSystem says about one of its codes. */
class ConceptLookup {

    private final CodeSystem codeSystem;

    ConceptLookup(CodeSystem codeSystem) {
        this.codeSystem = codeSystem;
    }

    LookupCodeResult find(LookupCodeRequest request) {
        return concept(codeSystem.getConcept(), request.getCode())
                .map(concept -> describe(concept, request))
                .orElseGet(() -> LookupCodeResult.notFound(request.getSystem(), request.getCode()));
    }

    private static Optional<ConceptDefinitionComponent> concept(
            List<ConceptDefinitionComponent> concepts, String code) {
        for (ConceptDefinitionComponent concept : concepts) {
            if (code.equals(concept.getCode())) {
                return Optional.of(concept);
            }
            Optional<ConceptDefinitionComponent> nested = concept(concept.getConcept(), code);
            if (nested.isPresent()) {
                return nested;
            }
        }
        return Optional.empty();
    }

    private LookupCodeResult describe(ConceptDefinitionComponent concept, LookupCodeRequest request) {
        var result = new LookupCodeResult()
                .setFound(true)
                .setSearchedForCode(request.getCode())
                .setSearchedForSystem(request.getSystem());
        result.setCodeDisplay(concept.getDisplay());
        result.setCodeSystemDisplayName(codeSystem.hasTitle() ? codeSystem.getTitle() : codeSystem.getName());
        result.setCodeSystemVersion(codeSystem.getVersion());
        concept.getDesignation().forEach(designation -> result.getDesignations().add(designation(designation)));
        if (concept.hasDefinition()) {
            result.getProperties().add(new StringConceptProperty("definition", concept.getDefinition()));
        }
        concept.getProperty().forEach(property -> result.getProperties().add(property(property)));
        return result;
    }

    private static ConceptDesignation designation(ConceptDefinitionDesignationComponent designation) {
        return new ConceptDesignation()
                .setLanguage(designation.getLanguage())
                .setUseSystem(designation.getUse().getSystem())
                .setUseCode(designation.getUse().getCode())
                .setUseDisplay(designation.getUse().getDisplay())
                .setValue(designation.getValue());
    }

    private static BaseConceptProperty property(ConceptPropertyComponent property) {
        if (property.getValue() instanceof Coding coding) {
            return new CodingConceptProperty(
                    property.getCode(), coding.getSystem(), coding.getCode(), coding.getDisplay());
        }
        if (property.getValue() instanceof BooleanType truth) {
            return new BooleanConceptProperty(property.getCode(), truth.booleanValue());
        }
        return new StringConceptProperty(property.getCode(), property.getValue().primitiveValue());
    }
}
