package org.systemicalliance.server.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptPropertyComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Type;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.factor.FactorConcept;
import org.systemicalliance.alliance.factor.Reporter;
import org.systemicalliance.alliance.factor.ValueKind;
import org.systemicalliance.profiles.ConformanceResources;

/** The factors as the terminology of the guide defines them. Each is read when it is first asked for. */
public final class FactorConcepts {

    private static final String KIND = Guide.codeSystem("factor-value");
    private static final Map<String, ValueKind.Form> FORMS = Map.of(
            "boolean", ValueKind.Form.TRUTH,
            "integer", ValueKind.Form.WHOLE,
            "Quantity", ValueKind.Form.MEASURED,
            "CodeableConcept", ValueKind.Form.CHOSEN);

    private final ConformanceResources guide;
    private final Map<String, FactorConcept> known = new ConcurrentHashMap<>();

    public FactorConcepts(ConformanceResources guide) {
        this.guide = guide;
    }

    /**
     * The factor of a code.
     *
     * @throws RuleViolation if the terminology has no such concept
     */
    public FactorConcept get(String code) {
        FactorConcept concept = known.get(code);
        if (concept == null) {
            concept = read(code);
            known.put(code, concept);
        }
        return concept;
    }

    private FactorConcept read(String code) {
        ConceptDefinitionComponent concept = concept(Guide.CONCEPT, code)
                .orElseThrow(() -> new RuleViolation(
                        "sal-factor-concept", "Observation.code", "The guide has no factor of this code."));
        Set<DyadType> dyads = codes(concept, "dyads")
                .filter(type ->
                        Arrays.stream(DyadType.values()).map(DyadType::code).anyMatch(type::equals))
                .map(DyadType::of)
                .collect(Collectors.toSet());
        List<ValueKind> kinds = codes(concept, "value-kind").map(this::kind).toList();
        Set<Reporter> reporters = codes(concept, "reporter").map(Reporter::of).collect(Collectors.toSet());
        return new FactorConcept(code, concept.getDisplay(), dyads, kinds, reporters);
    }

    private ValueKind kind(String code) {
        ConceptDefinitionComponent kind = concept(KIND, code).orElseThrow();
        String codeSystem = text(kind, "code-system");
        return new ValueKind(
                code,
                kind.getDisplay(),
                FORMS.getOrDefault(text(kind, "data-type"), ValueKind.Form.ELSEWHERE),
                text(kind, "unit"),
                number(kind, "minimum"),
                number(kind, "maximum"),
                codeSystem,
                codesOf(codeSystem));
    }

    /** The codes of a code system of the guide; none where it is somebody else's. */
    private Set<String> codesOf(String codeSystem) {
        return guide.find(CodeSystem.class, codeSystem).stream()
                .flatMap(system -> system.getConcept().stream())
                .map(ConceptDefinitionComponent::getCode)
                .collect(Collectors.toSet());
    }

    private Optional<ConceptDefinitionComponent> concept(String system, String code) {
        return guide.find(CodeSystem.class, system).stream()
                .flatMap(codes -> codes.getConcept().stream())
                .filter(concept -> concept.getCode().equals(code))
                .findFirst();
    }

    private static Stream<String> codes(ConceptDefinitionComponent concept, String property) {
        return values(concept, property).map(value -> ((Coding) value).getCode());
    }

    private static String text(ConceptDefinitionComponent concept, String property) {
        return values(concept, property).map(Type::primitiveValue).findFirst().orElse("");
    }

    private static BigDecimal number(ConceptDefinitionComponent concept, String property) {
        return values(concept, property)
                .map(value -> ((DecimalType) value).getValue())
                .findFirst()
                .orElse(null);
    }

    private static Stream<Type> values(ConceptDefinitionComponent concept, String property) {
        return concept.getProperty().stream()
                .filter(stated -> stated.getCode().equals(property))
                .map(ConceptPropertyComponent::getValue);
    }
}
