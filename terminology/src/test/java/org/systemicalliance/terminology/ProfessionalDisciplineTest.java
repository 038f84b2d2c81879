package org.systemicalliance.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.Test;

class ProfessionalDisciplineTest {

    private static final CodeSystem DISCIPLINES = Guide.codeSystem("professional-discipline");

    @Test
    void theDisciplinesOfTheArticleAreThere() {
        assertThat(Guide.codes(DISCIPLINES))
                .contains(
                        "medical-doctor",
                        "therapist",
                        "teacher",
                        "developmental-pediatrician",
                        "neurologist",
                        "pediatric-medical-specialist",
                        "behavior-therapist",
                        "occupational-therapist",
                        "recreational-therapist",
                        "speech-language-therapist",
                        "psychiatrist",
                        "pediatrician",
                        "psychologist",
                        "social-worker",
                        "mental-health-provider");
    }

    @Test
    void theDisciplinesThatItsInterventionsImplyAreThere() {
        assertThat(Guide.codes(DISCIPLINES))
                .contains("physiotherapist", "special-educator", "dietitian", "behavior-analyst");
    }

    @Test
    void aDisciplineBelongsToAGroupThatIsCoarserThanMostDisciplines() {
        assertThat(DISCIPLINES.getConcept()).allSatisfy(discipline -> assertThat(Guide.property(discipline, "group"))
                .as(discipline.getCode())
                .singleElement()
                .satisfies(group -> assertThat(Guide.property(Guide.concept(DISCIPLINES, group), "group"))
                        .containsExactly(group)));
        assertThat(DISCIPLINES.getConcept().stream()
                        .flatMap(discipline -> Guide.property(discipline, "group").stream())
                        .distinct())
                .containsExactlyInAnyOrder(
                        "medical-doctor", "therapist", "mental-health-provider", "teacher", "other-professional");
    }
}
