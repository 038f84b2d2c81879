package org.systemicalliance.examples.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.junit.jupiter.api.Test;
import org.systemicalliance.examples.families.FamilyConfiguration.Household;

class ChildVoiceTest {

    @Test
    void aChildWithoutSpeechIsWatchedBySomebodyOutsideThePair() {
        List<QuestionnaireResponse> watched = answers(family(ChildVoice.OBSERVED, 0), "-by-observer");

        assertThat(watched).hasSize(4 * 8).allSatisfy(answer -> {
            assertThat(answer.getSource().getReference()).doesNotContain("-child");
            assertThat(answer.getItem().get(0).getLinkId()).isEqualTo("observed-minutes");
        });
        assertThat(answers(family(ChildVoice.OBSERVED, 0), "-by-child")).isEmpty();
    }

    @Test
    void aProxyIsCloseToTheChildAndNeverThePersonWhoIsRated() {
        List<QuestionnaireResponse> answered = answers(family(ChildVoice.BY_PROXY, 0), "-by-child");

        assertThat(answered).hasSize(4 * 8).allSatisfy(answer -> {
            assertThat(answer.getSource().getReference()).startsWith("RelatedPerson/");
            assertThat(answer.getIdPart())
                    .doesNotMatch(".*-(mother|father|caregiver-1)-for-child-on-\\1")
                    .contains("-for-child-on-");
        });
    }

    @Test
    void pairsWithoutWorkingContactAreNamedByTheTeamAndAreNoDyads() {
        Family family = family(ChildVoice.ANSWERS, 3);

        assertThat(family.dyads()).hasSize(32);
        assertThat(family.systemOfCare()
                        .getExtensionsByUrl("https://systemicalliance.org/fhir/StructureDefinition/no-working-contact"))
                .hasSize(3);
    }

    private static Family family(ChildVoice voice, int apart) {
        return new FamilyGenerator(
                        11,
                        FamilyConfiguration.standard()
                                .with(new Household(2, 1, 5, voice, apart))
                                .with(Participation.complete()))
                .family(0);
    }

    private static List<QuestionnaireResponse> answers(Family family, String form) {
        return family.waves().stream()
                .flatMap(wave -> wave.answers().stream())
                .map(QuestionnaireResponse.class::cast)
                .filter(answer -> answer.getQuestionnaire().contains(form + "|"))
                .toList();
    }
}
