package org.systemicalliance.examples.families;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Resource;

/**
 * One synthetic family and its system of care.
 *
 * @param key what every id of the family begins with, except the ids of its dyads, which are those that
 *     {@code $derive-dyads} gives
 * @param people the child, the child's condition, parents, caregivers and professionals
 * @param systemOfCare everyone about the child
 * @param dyads every pair that can have an alliance
 * @param waves what was asked and answered, wave by wave
 * @param trueScores what every direction would score on average at every wave, asked or not
 */
public record Family(
        String key,
        List<Resource> people,
        CareTeam systemOfCare,
        List<CareTeam> dyads,
        List<Wave> waves,
        List<TrueScore> trueScores) {

    /** Where the ids of generated families are said to live; references within a family are relative to it. */
    private static final String SERVER = "https://example.org/fhir/";

    public Family {
        people = List.copyOf(people);
        dyads = List.copyOf(dyads);
        waves = List.copyOf(waves);
        trueScores = List.copyOf(trueScores);
    }

    /**
     * What one round of asking left behind.
     *
     * @param number counted from 0
     * @param answers completed QuestionnaireResponses; ratings are made of them by the server
     * @param invitations Tasks, answered or not; empty if the schedule leaves none
     */
    public record Wave(int number, List<Resource> answers, List<Resource> invitations) {

        public Wave {
            answers = List.copyOf(answers);
            invitations = List.copyOf(invitations);
        }

        List<Resource> resources() {
            return Stream.concat(answers.stream(), invitations.stream()).toList();
        }
    }

    /** Everything of the family. */
    public List<Resource> resources() {
        List<Resource> resources = new ArrayList<>(setting());
        waves.forEach(wave -> resources.addAll(wave.resources()));
        return resources;
    }

    /** The whole family as one transaction, which may be posted again without making anything twice. */
    public Bundle transaction() {
        return transaction(key, resources());
    }

    /** The same as several transactions: the people with their team and dyads, and then each wave. */
    public List<Bundle> transactions() {
        List<Bundle> transactions = new ArrayList<>();
        transactions.add(transaction(key + "-people", setting()));
        waves.forEach(
                wave -> transactions.add(transaction("%s-w%02d".formatted(key, wave.number() + 1), wave.resources())));
        return transactions;
    }

    private List<Resource> setting() {
        List<Resource> setting = new ArrayList<>(people);
        setting.add(systemOfCare);
        setting.addAll(dyads);
        return setting;
    }

    private static Bundle transaction(String id, List<Resource> resources) {
        Bundle bundle = new Bundle();
        bundle.setType(BundleType.TRANSACTION).setId(id);
        for (Resource resource : resources) {
            String reference = resource.fhirType() + "/" + resource.getIdPart();
            bundle.addEntry()
                    .setFullUrl(SERVER + reference)
                    .setResource(resource)
                    .getRequest()
                    .setMethod(HTTPVerb.PUT)
                    .setUrl(reference);
        }
        return bundle;
    }
}
