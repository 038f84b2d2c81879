package org.systemicalliance.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.systemicalliance.server.Household;
import org.systemicalliance.server.RunningServer;
import org.systemicalliance.server.RunningServer.Answered;
import org.systemicalliance.server.exchange.References;

/**
 * Generated families, whose members all answered about each other. For every one of them and every search: what is found
 * is what the rules, told a second time by {@link Expected}, open; and what is hidden could as well not exist.
 */
class FamiliesMatrixIT {

    private static final int FAMILIES = 2;
    private static final int REMOVED = 25;

    private static final List<String> TYPES = List.of(
            "Patient",
            "RelatedPerson",
            "CareTeam",
            "Condition",
            "Task",
            "Consent",
            "QuestionnaireResponse",
            "Observation",
            "Provenance");

    /** Searches with whatever an attacker could vary: order, size, totals, dates, values, people. */
    private static final List<String> SEARCHES = List.of(
            "/Observation?_sort=-date,_id&_count=5&_total=accurate",
            "/Observation?value-quantity=gt50&_count=1000&_total=accurate&_sort=_id",
            "/Observation?value-quantity=lt50&_summary=count",
            "/Observation?_lastUpdated=gt2020-01-01&_summary=count",
            "/Observation?performer:missing=false&_summary=count",
            "/QuestionnaireResponse?_sort=authored,_id&_count=1000&_total=accurate",
            "/CareTeam?_revinclude=Observation:focus&_count=1000&_sort=_id",
            "/Task?_revinclude=Provenance:target&_count=1000&_sort=_id",
            "/Provenance?_summary=count");

    private static final Neighbourhood NEIGHBOURHOOD = Neighbourhood.get();
    private static final List<Household> FAMILY = new ArrayList<>();

    @BeforeAll
    static void familiesAnswer() {
        while (FAMILY.size() < FAMILIES) {
            FAMILY.add(NEIGHBOURHOOD.moveInAndAnswer());
        }
    }

    @TestFactory
    Stream<DynamicTest> everybodyFindsWhatTheRulesOpenAndNothingElse() {
        Expected expected = new Expected(everything());
        return FAMILY.stream()
                .flatMap(household -> household.everybody().stream().flatMap(member -> TYPES.stream()
                        .map(type -> dynamicTest(
                                member + " searches " + type, () -> search(expected, household.user(member), type)))));
    }

    private static void search(Expected expected, String user, String type) {
        RunningServer caller = NEIGHBOURHOOD.as(user);
        Answered found = caller.get("/" + type + "?_total=accurate");
        assertThat(found.status()).as(found.toString()).isEqualTo(200);
        Bundle bundle = found.as(Bundle.class);
        Set<String> ids = expected.ids(user, type);
        assertThat(Pages.ids(caller, bundle)).isEqualTo(ids);
        assertThat(bundle.getTotal()).isEqualTo(ids.size());
    }

    @TestFactory
    Stream<DynamicTest> takingAwayWhatIsHiddenChangesNothingThatAnybodyCanObserve() {
        Random chance = new Random(20261125);
        Household household = FAMILY.get(0);
        List<String> members = new ArrayList<>(household.everybody());
        Collections.shuffle(members, chance);
        return members.stream()
                .limit(4)
                .map(member -> dynamicTest(
                        member + " notices nothing",
                        () -> noticesNothing(household, member, new Random(member.hashCode()))));
    }

    private static void noticesNothing(Household household, String member, Random chance) {
        String user = household.user(member);
        RunningServer caller = NEIGHBOURHOOD.as(user);
        List<Resource> hidden = new ArrayList<>(hiddenFrom(user));
        Collections.shuffle(hidden, chance);
        Resource aim = hidden.get(0);
        assertThat(hidden).hasSizeGreaterThan(5);
        Map<String, String> before = observations(caller, household, aim);

        hidden.stream().limit(REMOVED).forEach(FamiliesMatrixIT::remove);

        observations(caller, household, aim)
                .forEach((path, seen) -> assertThat(seen).as(path).isEqualTo(before.get(path)));
    }

    /** What a release names cannot be taken away. */
    private static List<Resource> hiddenFrom(String user) {
        List<Resource> everything = everything();
        Expected expected = new Expected(everything);
        Set<String> named = everything.stream()
                .filter(Consent.class::isInstance)
                .flatMap(consent -> ((Consent) consent).getProvision().getData().stream())
                .map(data -> data.getReference().getReference())
                .collect(Collectors.toSet());
        return everything.stream()
                .filter(resource -> Set.of("Observation", "Task").contains(resource.fhirType()))
                .filter(resource -> !named.contains(References.to(resource)))
                .filter(resource -> !expected.sees(user, resource))
                .toList();
    }

    /** A rating goes with its answer. */
    private static void remove(Resource resource) {
        if (resource instanceof Observation rating && rating.hasDerivedFrom()) {
            delete(new IdType(rating.getDerivedFromFirstRep().getReference()));
        }
        delete(resource.getIdElement().toUnqualifiedVersionless());
    }

    private static void delete(IIdType id) {
        NEIGHBOURHOOD
                .server()
                .bean(DaoRegistry.class)
                .getResourceDao(id.getResourceType())
                .delete(id, new SystemRequestDetails());
    }

    private static Map<String, String> observations(RunningServer caller, Household household, Resource aim) {
        List<String> paths = new ArrayList<>(SEARCHES);
        TYPES.forEach(type -> paths.add("/" + type + "?_count=1000&_total=accurate&_sort=_id"));
        String target = "/" + aim.fhirType() + "/" + aim.getIdElement().getIdPart();
        paths.addAll(List.of(target, target + "/_history", target + "/_history/1"));
        paths.add("/" + household.child() + "/$systemic-alliance");
        household
                .family()
                .dyads()
                .forEach(dyad -> paths.add(
                        "/Observation?focus=CareTeam/" + dyad.getIdElement().getIdPart() + "&_summary=count"));
        Map<String, String> seen = new LinkedHashMap<>();
        paths.forEach(path -> seen.put(path, plain(caller, path)));
        return seen;
    }

    /**
     * The answer without what differs between any two: its id, its time, its links to pages, and the order of what is
     * included beside what was searched.
     */
    private static String plain(RunningServer caller, String path) {
        Answered answer = caller.send(
                path, request -> request.header("Cache-Control", "no-cache").GET());
        if (answer.status() != 200 || path.contains("_history")) {
            return answer.toString();
        }
        if (!answer.body().startsWith("{\"resourceType\":\"Bundle\"")
                && !answer.body().contains("\"Bundle\"")) {
            return answer.body();
        }
        Bundle bundle = answer.as(Bundle.class);
        return bundle.getTotal() + " "
                + bundle.getEntry().stream()
                        .map(BundleEntryComponent::getResource)
                        .map(NEIGHBOURHOOD::json)
                        .sorted(path.contains("include") ? Comparator.naturalOrder() : (one, other) -> 0)
                        .collect(Collectors.joining("\n"));
    }

    private static List<Resource> everything() {
        return Stream.concat(TYPES.stream(), Stream.of("Practitioner", "PractitionerRole"))
                .flatMap(type -> NEIGHBOURHOOD.stored(type).stream())
                .toList();
    }
}
