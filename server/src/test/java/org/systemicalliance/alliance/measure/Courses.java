package org.systemicalliance.alliance.measure;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.Subsystem;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.picture.AllianceSystem;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.picture.Window;
import org.systemicalliance.alliance.rating.Core;
import org.systemicalliance.alliance.rating.Edition;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Pair;
import org.systemicalliance.alliance.team.People;
import org.systemicalliance.alliance.team.SystemOfCare;

/** Systems of care whose ratings a test writes down, on forms for which the reliability of the vectors is known. */
final class Courses {

    static final LocalDate DAY = People.DAY;
    static final Window YEAR = Window.ofMonths(DAY, 12, ZoneOffset.UTC);

    /** Standard deviation and reliability of the vectors of the measurement specification. */
    static final double SD = 15;

    static final double R = .85;

    private final List<Dyad> dyads;
    private final Map<Direction, List<RatingPoint>> ratings = new HashMap<>();

    Courses(int parents, int caregivers, int professionals) {
        dyads = new SystemOfCare(People.team(parents, caregivers, professionals), List.of())
                .pairsOn(DAY).stream().map(Courses::dyad).toList();
    }

    List<Dyad> dyads() {
        return dyads;
    }

    List<Direction> directions() {
        List<Direction> directions = new ArrayList<>();
        dyads.forEach(dyad -> {
            directions.add(new Direction(dyad.id(), dyad.first(), dyad.second(), Perspective.SELF_REPORT));
            directions.add(new Direction(dyad.id(), dyad.second(), dyad.first(), Perspective.SELF_REPORT));
        });
        return directions;
    }

    /** Directions whose informant is an adult. */
    List<Direction> adultDirections() {
        return directions().stream()
                .filter(direction -> !direction.informant().equals(People.CHILD))
                .toList();
    }

    Direction direction(String informant, String partner) {
        return directions().stream()
                .filter(direction -> direction.informant().endsWith(informant)
                        && direction.partner().endsWith(partner))
                .findFirst()
                .orElseThrow();
    }

    /** Somebody said something so many days before the day. */
    Courses said(Direction direction, int daysAgo, double score) {
        return said(direction, point(direction, daysAgo, score, Set.of()));
    }

    Courses said(Direction direction, RatingPoint point) {
        ratings.computeIfAbsent(direction, one -> new ArrayList<>()).add(point);
        return this;
    }

    RatingPoint point(Direction direction, int daysAgo, Double score, Set<String> marked) {
        return point(direction, daysAgo, score, marked, edition(direction));
    }

    RatingPoint point(Direction direction, int daysAgo, Double score, Set<String> marked, Edition edition) {
        Instant noon = DAY.atStartOfDay(ZoneOffset.UTC).toInstant().plus(Duration.ofHours(12));
        String id = "Observation/" + (direction + "-" + daysAgo).hashCode();
        BigDecimal value = score == null ? null : BigDecimal.valueOf(score);
        return new RatingPoint(id, noon.minus(Duration.ofDays(daysAgo)), value, 12, 12, edition, marked);
    }

    AllianceSystem system() {
        return AllianceSystem.of(YEAR, dyads, 0, ratings, Map.of(), (dyad, direction) -> true);
    }

    /** What somebody sees from whom some directions are hidden, and the ratings with them. */
    AllianceSystem systemWithout(Collection<Direction> hidden) {
        Map<Direction, List<RatingPoint>> visible = new HashMap<>(ratings);
        visible.keySet().removeAll(hidden);
        return AllianceSystem.of(YEAR, dyads, 0, visible, Map.of(), (dyad, direction) -> !hidden.contains(direction));
    }

    SystemMeasure measure() {
        return SystemMeasure.of(system(), known(), MeasurePolicy.SUGGESTED);
    }

    /** Reliability of every form of the system, in the language in which it was answered. */
    Reliabilities known() {
        List<Reliability> known = directions().stream()
                .map(this::edition)
                .distinct()
                .map(edition -> reliability(edition, ReliabilityKind.RETEST))
                .toList();
        return new Reliabilities(known, Reliabilities.Choice.ANY);
    }

    static Reliability reliability(Edition edition, ReliabilityKind kind) {
        return new Reliability(
                "Library/" + edition.form().hashCode() + kind,
                new Reliability.Scope(edition.form(), edition.language(), "invented", "nobody"),
                kind,
                SD,
                R);
    }

    /** The form that somebody in this direction answers. */
    Edition edition(Direction direction) {
        Dyad dyad = dyads.stream()
                .filter(one -> one.id().equals(direction.dyad()))
                .findFirst()
                .orElseThrow();
        String form = "form-%s-by-%s|1"
                .formatted(
                        dyad.type().code(), dyad.roleOf(direction.informant()).code());
        return new Edition(form, core(dyad, direction), "en");
    }

    private static Core core(Dyad dyad, Direction direction) {
        if (dyad.type().subsystem() == Subsystem.SECONDARY) {
            return Core.ADULT_ABOUT_ADULT;
        }
        return dyad.roleOf(direction.informant()) == AgentRole.CHILD ? Core.CHILD_PICTORIAL : Core.ADULT_ABOUT_CHILD;
    }

    private static Dyad dyad(Pair pair) {
        String id = "CareTeam/" + pair.first().person().replace('/', '-') + "-"
                + pair.second().person().replace('/', '-');
        return new Dyad(
                id,
                People.CHILD,
                pair.type(),
                pair.first().person(),
                pair.second().person(),
                true,
                pair.span());
    }
}
