package org.systemicalliance.server.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.measure.MeasurePolicy;
import org.systemicalliance.alliance.measure.Reliabilities;
import org.systemicalliance.alliance.measure.SystemMeasure;
import org.systemicalliance.alliance.picture.AllianceSystem;
import org.systemicalliance.alliance.picture.Invitation;
import org.systemicalliance.alliance.picture.PairPicture;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Pair;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Invitations;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Measurement;

/**
 * Puts a picture in order: the child, its teams and people, the dyads, how much was heard, the indices, what asks for
 * review and what changed or differs, the ratings of each dyad by direction and time, and the invitations. The order
 * follows from what is shown, so that the same state always gives the same answer.
 */
final class PictureAssembler {

    private final PictureRequest request;
    private final Material material;
    private final AllianceSystem system;
    private final SystemMeasure measure;
    private final Reliabilities reliabilities;
    private final MeasurePolicy policy;

    PictureAssembler(PictureRequest request, Material material, Viewer viewer, Measurement measurement) {
        this.request = request;
        this.material = material;
        this.policy = measurement.policy();
        this.reliabilities = measurement.reliabilities();
        this.system = system(request, material, viewer);
        this.measure = SystemMeasure.of(system, reliabilities, policy);
    }

    /** Every entry; the indices as they are computed. */
    List<Leaf> leaves() {
        return leaves(index -> index);
    }

    /**
     * Every entry.
     *
     * @param keeping what becomes of an index: the same, or the one that was stored
     */
    List<Leaf> leaves(UnaryOperator<Observation> keeping) {
        List<Leaf> leaves = new ArrayList<>();
        leaves.add(stored(material.child()));
        leaves.addAll(stored(material.teams()));
        leaves.addAll(stored(material.people()));
        leaves.addAll(dyads());
        leaves.addAll(coverage());
        leaves.addAll(indices(keeping));
        leaves.addAll(findings());
        leaves.addAll(ratings());
        material.beside().forEach(resource -> leaves.add(stored(resource)));
        leaves.addAll(stored(material.invitations()));
        return leaves;
    }

    private static AllianceSystem system(PictureRequest request, Material material, Viewer viewer) {
        List<Dyad> dyads = material.dyads().stream().map(CareTeams::dyad).toList();
        Map<Direction, List<RatingPoint>> ratings = new HashMap<>();
        material.ratings().forEach(rating -> ratings.computeIfAbsent(rating.direction(), direction -> new ArrayList<>())
                .add(rating.point()));
        Map<Direction, List<Invitation>> invitations = new HashMap<>();
        material.invitations().forEach(task -> Invitations.direction(task).ifPresent(direction -> invitations
                .computeIfAbsent(direction, one -> new ArrayList<>())
                .add(Invitations.invitation(task))));
        return AllianceSystem.of(
                request.window(), dyads, withoutContact(request, material, dyads), ratings, invitations, viewer::sees);
    }

    /** A pair that one team marks, but that works together in another, is not without contact. */
    private static int withoutContact(PictureRequest request, Material material, List<Dyad> dyads) {
        Set<Set<String>> apart = material.teams().stream()
                .map(CareTeams::systemOfCare)
                .flatMap(team -> team.pairsWithoutContactOn(request.window().asOf()).stream())
                .map(Pair::people)
                .collect(Collectors.toCollection(HashSet::new));
        dyads.forEach(dyad -> apart.remove(dyad.people()));
        return apart.size();
    }

    private List<Leaf> dyads() {
        Map<String, Resource> byId =
                material.dyads().stream().collect(Collectors.toMap(References::to, Function.identity()));
        return system.pairs().stream()
                .map(pair -> stored(byId.get(pair.dyad())))
                .toList();
    }

    private List<Leaf> coverage() {
        CoverageTranslator translator = new CoverageTranslator(request.child(), request.window(), reliabilities);
        List<Leaf> coverage = new ArrayList<>();
        coverage.add(Leaf.of(name("system"), translator.ofSystem(system.coverage())));
        for (PairPicture pair : system.pairs()) {
            coverage.add(Leaf.of(name(pair.dyad()), translator.ofPair(pair)));
        }
        return coverage;
    }

    private List<Leaf> indices(UnaryOperator<Observation> keeping) {
        IndexTranslator translator = new IndexTranslator(request.child(), request.window(), policy);
        return measure.indices().stream()
                .map(translator::of)
                .map(keeping)
                .map(index -> index.hasId() ? stored(index) : computed(index))
                .toList();
    }

    private List<Leaf> findings() {
        if (system.pairs().isEmpty()) {
            return List.of();
        }
        MeasureTranslator translator = new MeasureTranslator(request.child(), request.window());
        return Stream.of(
                        Stream.of(translator.of(measure.comparisons())),
                        measure.strains().stream().map(translator::of),
                        measure.changes().stream().map(translator::of),
                        measure.discrepancies().stream().map(translator::of),
                        measure.splits().stream().map(translator::of),
                        measure.weakest().stream().map(translator::of))
                .flatMap(findings -> findings)
                .map(this::computed)
                .toList();
    }

    /** What is computed of ratings is named by its measure and its ratings. */
    private Leaf computed(Observation finding) {
        String sources = finding.getDerivedFrom().stream()
                .map(Reference::getReference)
                .collect(Collectors.joining(
                        " ", finding.getCode().getCodingFirstRep().getCode() + " ", ""));
        return Leaf.of(name(sources), finding);
    }

    private List<Leaf> ratings() {
        Map<String, Map<Direction, List<KeptRating>>> byDyad = material.ratings().stream()
                .sorted(Comparator.comparing(KeptRating::point, RatingPoint.BY_TIME))
                .collect(Collectors.groupingBy(
                        rating -> rating.direction().dyad(),
                        Collectors.groupingBy(KeptRating::direction, TreeMap::new, Collectors.toList())));
        return system.pairs().stream()
                .flatMap(pair -> byDyad.getOrDefault(pair.dyad(), Map.of()).values().stream())
                .flatMap(Collection::stream)
                .map(Leaf::of)
                .toList();
    }

    private static List<Leaf> stored(List<? extends Resource> resources) {
        return resources.stream()
                .map(PictureAssembler::stored)
                .sorted(Comparator.comparing(Leaf::fullUrl))
                .toList();
    }

    private static Leaf stored(Resource resource) {
        return Leaf.of(References.to(resource), resource);
    }

    /** What is computed has no id; its name follows from what it is about. */
    private String name(String about) {
        String whole = String.join(
                "|",
                request.child(),
                about,
                request.window().from().toString(),
                request.window().asOf().toString());
        return "urn:uuid:" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
}
