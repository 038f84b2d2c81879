package org.systemicalliance.profiles.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicalliance.profiles.ConformanceResources;

/** What the search parameters of the guide find in a resource. */
class SearchParametersTest {

    private static final FhirContext CONTEXT = FhirContext.forR4Cached();
    private static final ConformanceResources GUIDE = ConformanceResources.load(CONTEXT);
    private static final String EXTENSIONS = ConformanceResources.CANONICAL + "/StructureDefinition/";
    private static final String US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/";

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments("questionnaireresponse-dyad", answer(), List.of("CareTeam/d")),
                arguments("questionnaireresponse-partner", answer(), List.of("PractitionerRole/p")),
                arguments("observation-dyad", rating(), List.of("CareTeam/d")),
                arguments("observation-partner", rating(), List.of("PractitionerRole/p")),
                arguments("observation-informant-perspective", rating(), List.of("self-report")),
                arguments("task-partner", invitation(), List.of("PractitionerRole/p")),
                arguments("careteam-role", team(), List.of("parent", "professional")),
                arguments("condition-asserted-date", condition(), List.of("2026-03-01")),
                arguments("encounter-discharge-disposition", encounter(), List.of("home")),
                arguments("goal-description", goal(), List.of("Dress without help")),
                arguments("patient-race", patient(), List.of("2028-9", "2036-2")),
                arguments("patient-ethnicity", patient(), List.of("2186-5")),
                arguments("patient-gender-identity", patient(), List.of("446151000124109")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhatItIsFor(String id, String json, List<String> found) {
        assertThat(values(parameter(id), json)).containsExactlyElementsOf(found);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void yieldsValuesThatItsTypeCanIndex(String id, String json, List<String> found) {
        SearchParameter parameter = parameter(id);
        List<String> indexed =
                switch (parameter.getType()) {
                    case REFERENCE -> List.of("Reference");
                    case TOKEN ->
                        List.of("code", "Coding", "CodeableConcept", "Identifier", "boolean", "string", "uri");
                    case DATE -> List.of("date", "dateTime", "instant", "Period", "Timing");
                    default -> List.of();
                };
        assertThat(evaluate(parameter, json)).isNotEmpty().map(IBase::fhirType).isSubsetOf(indexed);
    }

    @Test
    void everyParameterIsTried() {
        assertThat(GUIDE.all(SearchParameter.class))
                .map(SearchParameter::getIdPart)
                .containsExactlyInAnyOrderElementsOf(
                        cases().map(tried -> (String) tried.get()[0]).toList());
    }

    @Test
    void everyReferenceParameterSaysWhatItLeadsTo() {
        assertThat(GUIDE.all(SearchParameter.class))
                .filteredOn(parameter -> parameter.getType() == SearchParamType.REFERENCE)
                .allMatch(SearchParameter::hasTarget);
    }

    private static SearchParameter parameter(String id) {
        return GUIDE.find(SearchParameter.class, ConformanceResources.CANONICAL + "/SearchParameter/" + id)
                .orElseThrow();
    }

    private static List<String> values(SearchParameter parameter, String json) {
        return evaluate(parameter, json).stream()
                .map(SearchParametersTest::value)
                .toList();
    }

    private static List<IBase> evaluate(SearchParameter parameter, String json) {
        IFhirPath engine = CONTEXT.newFhirPath();
        engine.setEvaluationContext(new ReferencesByTheirType());
        return engine.evaluate(CONTEXT.newJsonParser().parseResource(json), parameter.getExpression(), IBase.class);
    }

    private static String value(IBase found) {
        if (found instanceof Reference reference) {
            return reference.getReference();
        }
        if (found instanceof Coding coding) {
            return coding.getCode();
        }
        if (found instanceof CodeableConcept concept) {
            return concept.hasCoding() ? concept.getCodingFirstRep().getCode() : concept.getText();
        }
        return ((Base) found).primitiveValue();
    }

    /** Like a server that indexes a resource: it knows of what type a reference is, but does not read its target. */
    private static final class ReferencesByTheirType implements IFhirPathEvaluationContext {
        @Override
        public IBase resolveReference(IIdType reference, IBase context) {
            Resource stub = (Resource)
                    CONTEXT.getResourceDefinition(reference.getResourceType()).newInstance();
            stub.setId(reference);
            return stub;
        }
    }

    private static String answer() {
        return """
                {"resourceType": "QuestionnaireResponse", "extension": [
                  {"url": "%1$sanswer-dyad", "valueReference": {"reference": "CareTeam/d"}},
                  {"url": "%1$sanswer-partner", "valueReference": {"reference": "PractitionerRole/p"}}]}""".formatted(EXTENSIONS);
    }

    private static String rating() {
        return """
                {"resourceType": "Observation", "extension": [
                  {"url": "%sinformant-perspective", "valueCode": "self-report"}],
                 "focus": [{"reference": "CareTeam/d"}, {"reference": "PractitionerRole/p"}]}""".formatted(EXTENSIONS);
    }

    private static String invitation() {
        return """
                {"resourceType": "Task", "focus": {"reference": "CareTeam/d"}, "input": [
                  {"valueCanonical": "https://systemicalliance.org/fhir/Questionnaire/osaf-child-parent-by-parent|0.1.0"},
                  {"valueReference": {"reference": "PractitionerRole/p"}}]}""";
    }

    private static String team() {
        return """
                {"resourceType": "CareTeam", "participant": [
                  {"role": [{"coding": [{"code": "parent"}]}], "member": {"reference": "RelatedPerson/a"}},
                  {"role": [{"coding": [{"code": "professional"}]}], "member": {"reference": "PractitionerRole/p"}}]}""";
    }

    private static String condition() {
        return """
                {"resourceType": "Condition", "extension": [
                  {"url": "http://hl7.org/fhir/StructureDefinition/condition-assertedDate",
                   "valueDateTime": "2026-03-01"}]}""";
    }

    private static String encounter() {
        return """
                {"resourceType": "Encounter", "hospitalization": {
                  "dischargeDisposition": {"coding": [{"code": "home"}]}}}""";
    }

    private static String goal() {
        return """
                {"resourceType": "Goal", "description": {"text": "Dress without help"}}""";
    }

    private static String patient() {
        return """
                {"resourceType": "Patient", "extension": [
                  {"url": "%1$sus-core-race", "extension": [
                    {"url": "ombCategory", "valueCoding": {"code": "2028-9"}},
                    {"url": "detailed", "valueCoding": {"code": "2036-2"}},
                    {"url": "text", "valueString": "Filipino"}]},
                  {"url": "%1$sus-core-ethnicity", "extension": [
                    {"url": "ombCategory", "valueCoding": {"code": "2186-5"}},
                    {"url": "text", "valueString": "Not Hispanic or Latino"}]},
                  {"url": "%1$sus-core-genderIdentity",
                   "valueCodeableConcept": {"coding": [{"code": "446151000124109"}]}}]}""".formatted(US_CORE);
    }
}
