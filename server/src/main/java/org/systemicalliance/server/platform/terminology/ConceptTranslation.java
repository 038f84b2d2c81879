package org.systemicalliance.server.platform.terminology;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.TranslateConceptResult;
import ca.uhn.fhir.context.support.TranslateConceptResults;
import ca.uhn.fhir.jpa.api.model.TranslationRequest;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.term.api.ITermConceptMappingSvc;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseCoding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.ConceptMapGroupComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;

/** {@code $translate}, answered from the ConceptMaps themselves. */
class ConceptTranslation implements ITermConceptMappingSvc {

    private final FhirContext fhirContext;
    private final Supplier<Stream<ConceptMap>> conceptMaps;

    /** @param conceptMaps all ConceptMaps there are, each once */
    ConceptTranslation(FhirContext fhirContext, Supplier<Stream<ConceptMap>> conceptMaps) {
        this.fhirContext = fhirContext;
        this.conceptMaps = conceptMaps;
    }

    @Override
    public FhirContext getFhirContext() {
        return fhirContext;
    }

    @Override
    public TranslateConceptResults translate(TranslationRequest request) {
        return translateConcept(request.asTranslateCodeRequest());
    }

    @Override
    public TranslateConceptResults translateWithReverse(TranslationRequest request) {
        return translateConcept(request.asTranslateCodeRequest());
    }

    @Override
    public TranslateConceptResults translateConcept(TranslateCodeRequest request) {
        List<TranslateConceptResult> matches = conceptMaps
                .get()
                .filter(map -> isMeant(map, request))
                .flatMap(map -> map.getGroup().stream().flatMap(group -> matches(map, group, request)))
                .distinct()
                .toList();
        var results = new TranslateConceptResults();
        results.setResults(new ArrayList<>(matches));
        results.setResult(matches.stream().anyMatch(match -> !isUnmatched(match)));
        results.setMessage(results.getResult() ? "Matches found" : "No match found");
        return results;
    }

    private static boolean isUnmatched(TranslateConceptResult match) {
        return ConceptMapEquivalence.UNMATCHED.toCode().equals(match.getEquivalence())
                || ConceptMapEquivalence.DISJOINT.toCode().equals(match.getEquivalence());
    }

    private static boolean isMeant(ConceptMap map, TranslateCodeRequest request) {
        return agrees(request.getConceptMapUrl(), map.getUrl())
                && agrees(request.getConceptMapVersion(), map.getVersion())
                && agrees(
                        request.getSourceValueSetUrl(),
                        map.getSource() == null ? null : map.getSource().primitiveValue())
                && agrees(
                        request.getTargetValueSetUrl(),
                        map.getTarget() == null ? null : map.getTarget().primitiveValue())
                && (request.getResourceId() == null
                        || request.getResourceId()
                                .getIdPart()
                                .equals(map.getIdElement().getIdPart()));
    }

    private static boolean agrees(String asked, String actual) {
        return asked == null || asked.equals(actual);
    }

    private static Stream<TranslateConceptResult> matches(
            ConceptMap map, ConceptMapGroupComponent group, TranslateCodeRequest request) {
        String from = request.isReverse() ? group.getTarget() : group.getSource();
        String to = request.isReverse() ? group.getSource() : group.getTarget();
        if (!agrees(request.getTargetSystemUrl(), to)) {
            return Stream.empty();
        }
        return request.getCodings().stream()
                .filter(coding -> agrees(coding.getSystem(), from))
                .flatMap(coding -> request.isReverse() ? reverse(map, group, coding) : forward(map, group, coding));
    }

    private static Stream<TranslateConceptResult> forward(
            ConceptMap map, ConceptMapGroupComponent group, IBaseCoding coding) {
        return group.getElement().stream()
                .filter(element -> coding.getCode().equals(element.getCode()))
                .flatMap(element -> element.getTarget().stream())
                .map(target -> result(map, group.getTarget(), target.getCode(), target.getDisplay(), target));
    }

    private static Stream<TranslateConceptResult> reverse(
            ConceptMap map, ConceptMapGroupComponent group, IBaseCoding coding) {
        return group.getElement().stream().flatMap(element -> element.getTarget().stream()
                .filter(target -> coding.getCode().equals(target.getCode()))
                .map(target -> reversed(map, group, element, target)));
    }

    private static TranslateConceptResult reversed(
            ConceptMap map,
            ConceptMapGroupComponent group,
            SourceElementComponent element,
            TargetElementComponent target) {
        return result(map, group.getSource(), element.getCode(), element.getDisplay(), target);
    }

    private static TranslateConceptResult result(
            ConceptMap map, String system, String code, String display, TargetElementComponent target) {
        return new TranslateConceptResult()
                .setSystem(code == null ? null : system)
                .setCode(code)
                .setDisplay(display)
                .setEquivalence(target.getEquivalence().toCode())
                .setConceptMapUrl(map.getUrl());
    }

    @Override
    public void storeTermConceptMapAndChildren(ResourceTable entity, ConceptMap conceptMap) {
        // The stored ConceptMap is the only copy.
    }

    @Override
    public void deleteConceptMapAndChildren(ResourceTable entity) {
        // There is no second copy to delete.
    }
}
