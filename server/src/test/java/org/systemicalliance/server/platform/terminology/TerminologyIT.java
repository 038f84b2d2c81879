package org.systemicalliance.server.platform.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.RunningServer;

/** Terminology operations on the guide's own terminology. */
class TerminologyIT {

    private static final String CANONICAL = "https://systemicalliance.org/fhir";
    private static final String AGENT = CANONICAL + "/CodeSystem/agent";

    private final RunningServer server = RunningServer.get();

    @Test
    @DisplayName("an expansion lists codes in the order of their system, and is named as what was asked for")
    void order() {
        ValueSet scale = expand("/ValueSet/$expand?url=" + CANONICAL + "/ValueSet/response-scale-adult");

        assertThat(codes(scale)).containsExactly("0", "1", "2", "3", "4", "na");
        assertThat(scale.getUrl()).isEqualTo(CANONICAL + "/ValueSet/response-scale-adult");
        assertThat(scale.getIdPart()).isEqualTo("response-scale-adult");
        assertThat(scale.getVersion()).isEqualTo("0.1.0");
        assertThat(scale.getExpansion().getTotal()).isEqualTo(6);
        assertThat(codes(expand("/ValueSet/$expand?url=" + CANONICAL + "/ValueSet/agent")))
                .containsExactly("child", "parent", "caregiver", "professional", "observer");
    }

    @Test
    @DisplayName("pages of an expansion follow one another")
    void pages() {
        String url = "/ValueSet/$expand?url=" + CANONICAL + "/ValueSet/response-scale-adult&count=2&offset=";

        assertThat(codes(expand(url + 0))).containsExactly("0", "1");
        assertThat(codes(expand(url + 4))).containsExactly("4", "na");
    }

    @Test
    @DisplayName("what has no counterpart translates into nothing, and says so")
    void unmatched() {
        Parameters translated = server.get("/ConceptMap/$translate?url=" + CANONICAL
                        + "/ConceptMap/agent-to-sct&system=" + AGENT + "&code=child")
                .as(Parameters.class);

        assertThat(((BooleanType) translated.getParameter("result").getValue()).booleanValue())
                .isFalse();
    }

    @Test
    @DisplayName("what has a counterpart in one of several systems translates into it")
    void matched() {
        Parameters translated = server.get("/ConceptMap/$translate?system=" + AGENT + "&code=parent")
                .as(Parameters.class);

        assertThat(((BooleanType) translated.getParameter("result").getValue()).booleanValue())
                .isTrue();
    }

    private ValueSet expand(String path) {
        return server.get(path).as(ValueSet.class);
    }

    private static List<String> codes(ValueSet valueSet) {
        return valueSet.getExpansion().getContains().stream()
                .map(ValueSetExpansionContainsComponent::getCode)
                .toList();
    }
}
