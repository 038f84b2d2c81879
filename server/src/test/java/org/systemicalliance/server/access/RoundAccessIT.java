package org.systemicalliance.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.Invitations;
import org.systemicalliance.server.exchange.References;

/** Rounds under the policy: who starts them, who declines, and who learns whom they ask. */
class RoundAccessIT {

    private final Neighbourhood neighbourhood = Neighbourhood.get();
    private Household household;
    private String mother;
    private String father;
    private String therapist;
    private String colleague;

    @BeforeEach
    void aFamilyMovesIn() {
        household = neighbourhood.moveIn();
        mother = household.members("parent").get(0);
        father = household.members("parent").get(1);
        therapist = clinicians().get(0);
        colleague = clinicians().get(1);
    }

    @Test
    void whom_a_round_asks_is_known_to_who_is_asked_and_who_treats_the_child_but_not_to_whom_it_is_about() {
        permitAsking();
        String round = "/" + References.to(household.team()) + "/$start-round?informant=" + mother;

        Bundle seenByPartner = as(therapist).post(round, new Parameters()).as(Bundle.class);

        List<Task> invitations = as(mother).get("/Task?status=requested&_count=50").as(Bundle.class).getEntry().stream()
                .map(entry -> (Task) entry.getResource())
                .toList();
        assertThat(invitations).hasSize(3);
        for (Task invitation : invitations) {
            String partner = Invitations.partner(invitation).orElseThrow();
            boolean clinician = clinicians().contains(partner);
            if (clinician) {
                hidden(as(partner), path(invitation));
            }
            assertThat(as(clinicians().stream()
                                    .filter(other -> !other.equals(partner))
                                    .findFirst()
                                    .orElseThrow())
                            .get(path(invitation))
                            .status())
                    .isEqualTo(200);
            hidden(as(father), path(invitation));
        }
        assertThat(seenByPartner.getEntry().stream()
                        .map(BundleEntryComponent::getResource)
                        .filter(Task.class::isInstance)
                        .map(Task.class::cast))
                .noneMatch(task -> Invitations.partner(task).equals(Optional.of(therapist)));
    }

    @Test
    void nobody_starts_a_round_but_who_treats_the_child_and_nobody_declines_for_another() {
        permitAsking();
        String round = "/" + References.to(household.team()) + "/$start-round";
        assertThat(as(mother).post(round, new Parameters()).status()).isEqualTo(403);
        assertThat(as(colleague).post(round, new Parameters()).status()).isEqualTo(200);
        Task invitation = (Task) as(mother)
                .get("/Task?status=requested")
                .as(Bundle.class)
                .getEntryFirstRep()
                .getResource();
        String decline = path(invitation) + "/$decline";

        assertThat(as(father).post(decline, "").status()).isEqualTo(404);
        String onlooker = clinicians().stream()
                .filter(other -> !Invitations.partner(invitation).equals(Optional.of(other)))
                .findFirst()
                .orElseThrow();
        assertThat(as(onlooker).post(decline, "").rule()).isEqualTo("access-invitation");
        assertThat(as(mother).post(decline, "").as(Task.class).getStatus()).isEqualTo(TaskStatus.REJECTED);
    }

    private List<String> clinicians() {
        return neighbourhood.clinicians(household);
    }

    private RunningServer as(String member) {
        return neighbourhood.as(household, member);
    }

    private static void hidden(RunningServer caller, String path) {
        Answered answered = caller.get(path);
        assertThat(answered.status()).as(answered.toString()).isEqualTo(404);
    }

    private static String path(Task invitation) {
        return "/Task/" + invitation.getIdPart();
    }

    private void permitAsking() {
        Consent consent = household.decision("parental-permission", mother, true, LocalDate.now());
        Answered stored = as(mother).post("/Consent", consent);
        assertThat(stored.status()).as(stored.toString()).isEqualTo(201);
    }
}
