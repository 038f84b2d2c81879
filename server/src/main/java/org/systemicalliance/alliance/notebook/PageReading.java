package org.systemicalliance.alliance.notebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.factor.FactorValue;
import org.systemicalliance.alliance.factor.FactorValue.Chosen;
import org.systemicalliance.alliance.factor.FactorValue.Measured;
import org.systemicalliance.alliance.factor.FactorValue.Truth;
import org.systemicalliance.alliance.factor.FactorValue.Whole;
import org.systemicalliance.alliance.team.Dyad;

/** Reads a page of the session notebook as factors. */
public final class PageReading {

    private static final int MOST_GOALS = 50;

    private final SessionPage page;
    private final List<Dyad> pairs;
    private final Map<String, String> humans;
    private final Optional<Dyad> withChild;

    private PageReading(SessionPage page, List<Dyad> pairs, Map<String, String> humans) {
        this.page = page;
        this.pairs = pairs.stream().sorted(Comparator.comparing(Dyad::id)).toList();
        this.humans = humans;
        this.withChild = this.pairs.stream()
                .filter(pair -> pair.type() == DyadType.CHILD_PROFESSIONAL && isSame(pair.second(), page.author()))
                .findFirst();
    }

    /**
     * The factors that follow from a page.
     *
     * @param pairs the pairs of the child
     * @param humans who is behind a part, as far as that is known
     * @throws RuleViolation if the page tells of more goals than anybody works towards in a session
     */
    public static List<PageFactor> factors(SessionPage page, List<Dyad> pairs, Map<String, String> humans) {
        if (page.progress().size() > MOST_GOALS) {
            throw new RuleViolation(
                    "sal-note-progress",
                    "QuestionnaireResponse.item.where(linkId='progress')",
                    "A session note tells the progress towards %d goals at most.".formatted(MOST_GOALS));
        }
        return new PageReading(page, pairs, humans).factors();
    }

    private List<PageFactor> factors() {
        List<PageFactor> factors = new ArrayList<>();
        page.escapes()
                .ifPresent(times -> factors.add(factor("escape-motivated-behavior", withChild, new Whole(times))));
        page.instructions()
                .flatMap(Instructions::share)
                .ifPresent(share -> factors.add(factor("child-compliance", withChild, new Measured(share, "%"))));
        page.homeProgram().ifPresent(discussed -> factors.addAll(discussed(new Truth(discussed))));
        for (int i = 0; i < page.progress().size(); i++) {
            factors.add(reached(page.progress().get(i), i + 1));
        }
        return factors;
    }

    /** A home programme that was discussed was discussed with every parent who was there. */
    private List<PageFactor> discussed(FactorValue value) {
        List<Dyad> withParents = pairs.stream()
                .filter(pair -> pair.type() == DyadType.PARENT_PROFESSIONAL)
                .filter(pair -> isSame(pair.playing(AgentRole.PROFESSIONAL), page.author()))
                .filter(pair -> page.attendees().contains(pair.playing(AgentRole.PARENT)))
                .toList();
        if (withParents.isEmpty()) {
            return List.of(factor("home-program-discussed", Optional.empty(), value));
        }
        return withParents.stream()
                .map(pair -> new PageFactor(
                        "home-program-discussed",
                        pair.id(),
                        Optional.of(pair),
                        pair.playing(AgentRole.PROFESSIONAL),
                        value,
                        Optional.empty()))
                .toList();
    }

    private PageFactor reached(Progress progress, int number) {
        return new PageFactor(
                "treatment-progress",
                String.valueOf(number),
                Optional.empty(),
                reporter(),
                new Chosen(Set.of(progress.achievement())),
                Optional.of(progress.goal()));
    }

    private PageFactor factor(String code, Optional<Dyad> dyad, FactorValue value) {
        return new PageFactor(code, "", dyad, reporter(), value, Optional.empty());
    }

    private String reporter() {
        return withChild.map(Dyad::second).orElse(page.author());
    }

    private boolean isSame(String one, String other) {
        return humans.getOrDefault(one, one).equals(humans.getOrDefault(other, other));
    }
}
