package org.systemicalliance.server.notification;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.notification.Topic;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;

/**
 * The topics as {@code Subscription.criteria} names them: by their canonical address or, as classic R4 does, by a search
 * that stands for one of them. A search of any other kind could ask what a rating says.
 */
final class Topics {

    private static final String CANONICAL = Guide.CANONICAL + "/SubscriptionTopic/";
    private static final Set<String> CHILD = Set.of("patient", "subject");

    /** Parameters, beside the child, of the searches that stand for a topic. */
    private static final Map<String, Topic> CLASSIC = Map.of(
            "Observation?code=" + Guide.DIRECTED_RATING,
            Topic.NEW_RATING,
            "Observation?code=" + Guide.MEASURE + "|" + Guide.DIRECTED_RATING,
            Topic.NEW_RATING,
            "CareTeam?",
            Topic.TEAM_CHANGE);

    /** A topic, and the child to which it is limited, if to one. */
    record Criteria(Topic topic, Optional<String> child) {}

    private Topics() {}

    static String canonical(Topic topic) {
        return CANONICAL + topic.code();
    }

    static List<String> canonicals() {
        return Stream.of(Topic.values()).map(Topics::canonical).toList();
    }

    /** What a topic is about; a token has to permit reading it. */
    static Class<? extends Resource> about(Topic topic) {
        return switch (topic) {
            case NEW_RATING, POSSIBLE_STRAIN -> Observation.class;
            case INVITATION_DUE -> Task.class;
            case TEAM_CHANGE -> CareTeam.class;
        };
    }

    /** The class of what a reference names, if a topic is about it. */
    static Optional<? extends Class<? extends Resource>> classOf(String literal) {
        return Stream.of(Topic.values())
                .map(Topics::about)
                .filter(type -> type.getSimpleName().equals(References.typeOf(literal)))
                .findFirst();
    }

    /**
     * @param filters searches that limit a topic, such as {@code Observation?patient=Patient/7}
     * @throws RuleViolation if there is no such topic, or it cannot be limited like this
     */
    static Criteria read(String criteria, List<String> filters) {
        Criteria asked = Stream.of(Topic.values())
                .filter(topic -> canonical(topic).equals(criteria))
                .findFirst()
                .map(topic -> new Criteria(topic, Optional.empty()))
                .or(() -> classic(criteria))
                .orElseThrow(Topics::unknown);
        Set<String> children = filters.stream().map(Topics::child).collect(Collectors.toSet());
        asked.child().ifPresent(children::add);
        if (children.size() > 1) {
            throw new RuleViolation(
                    "sal-subscription-filter",
                    "Subscription.criteria",
                    "A Subscription is limited to one child at most.");
        }
        return new Criteria(asked.topic(), children.stream().findFirst());
    }

    private static Optional<Criteria> classic(String criteria) {
        if (!criteria.contains("?")) {
            return Optional.empty();
        }
        String[] parts = criteria.split("\\?", 2);
        Map<String, String> asked = parameters(parts[1]);
        Optional<String> child =
                CHILD.stream().map(asked::remove).filter(value -> value != null).findFirst();
        String rest = asked.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
        return Optional.ofNullable(CLASSIC.get(parts[0] + "?" + rest))
                .map(topic -> new Criteria(topic, child.map(Topics::reference)));
    }

    private static String child(String filter) {
        Map<String, String> parameters = parameters(filter.substring(filter.indexOf('?') + 1));
        String name = parameters.size() == 1 ? parameters.keySet().iterator().next() : "";
        if (!CHILD.contains(name)) {
            throw filter();
        }
        return reference(parameters.get(name));
    }

    private static String reference(String value) {
        String literal = value.startsWith("Patient/") ? value : "Patient/" + value;
        if (!literal.matches("Patient/[A-Za-z0-9.-]{1,64}")) {
            throw filter();
        }
        return literal;
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(query.split("&")).filter(part -> !part.isEmpty()).forEach(part -> {
            String[] pair = part.split("=", 2);
            parameters.merge(pair[0], pair.length == 2 ? pair[1] : "", (one, other) -> one + "," + other);
        });
        return parameters;
    }

    private static RuleViolation unknown() {
        return new RuleViolation(
                "sal-subscription-topic",
                "Subscription.criteria",
                "There is no such topic. Topics are %s; of searches only those are understood that stand for a topic: %s, each with patient=Patient/[id] or without."
                        .formatted(
                                String.join(", ", canonicals()),
                                CLASSIC.keySet().stream().sorted().collect(Collectors.joining(", "))));
    }

    private static RuleViolation filter() {
        return new RuleViolation(
                "sal-subscription-filter",
                "Subscription.criteria",
                "A topic is limited by the child alone: patient=Patient/[id].");
    }
}
