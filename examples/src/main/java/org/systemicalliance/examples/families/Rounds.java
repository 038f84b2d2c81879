package org.systemicalliance.examples.families;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Resource;

/** Asks a family's system of care wave after wave, while its true alliances move on. */
final class Rounds {

    private final String key;
    private final Member child;
    private final List<Direction> directions;
    private final FamilyConfiguration configuration;
    private final List<Family.Wave> waves = new ArrayList<>();
    private final List<TrueScore> trueScores = new ArrayList<>();

    Rounds(String key, Member child, List<Direction> directions, FamilyConfiguration configuration) {
        this.key = key;
        this.child = child;
        this.directions = directions;
        this.configuration = configuration;
    }

    /**
     * @param streams gives an independent stream of chance for a purpose
     */
    void run(Function<String, Random> streams) {
        TrueCourse course =
                new TrueCourse(directions, configuration.alliance(), configuration.change(), streams.apply("truth"));
        for (int wave = 0; wave < configuration.schedule().waves(); wave++) {
            if (wave > 0) {
                course.advance();
            }
            recordTruth(course, wave);
            ask(course, wave, streams);
        }
    }

    List<Family.Wave> waves() {
        return waves;
    }

    List<TrueScore> trueScores() {
        return trueScores;
    }

    private void recordTruth(TrueCourse course, int wave) {
        for (Direction direction : directions) {
            trueScores.add(new TrueScore(
                    direction.pair().dyadId(child.reference()),
                    direction.form(),
                    direction.informant().reference(),
                    direction.partner().reference(),
                    wave,
                    configuration.schedule().dateOf(wave),
                    course.value(direction),
                    course.strain(direction),
                    course.strainBegan(direction),
                    ItemDraw.standardError(
                            direction.core(),
                            course.value(direction),
                            configuration.alliance().occasion())));
        }
    }

    private void ask(TrueCourse course, int wave, Function<String, Random> streams) {
        Random participation = streams.apply("participation " + wave);
        ItemDraw draw = new ItemDraw(
                configuration.alliance().occasion(),
                configuration.participation().skipsItem(),
                streams.apply("items " + wave));
        List<Resource> answers = new ArrayList<>();
        List<Resource> invitations = new ArrayList<>();
        for (Direction direction : directions) {
            Map<String, Integer> values = draw.answers(direction.core(), course.value(direction));
            boolean isAsked =
                    participation.nextDouble() < configuration.schedule().askedShare();
            Participation.Outcome outcome =
                    configuration.participation().outcome(course.strain(direction), participation);
            int daysLater = participation.nextInt(Asked.DAYS_TO_ANSWER);
            if (!isAsked) {
                continue;
            }
            Asked asked = new Asked(
                    idOf(direction, wave),
                    child,
                    direction,
                    configuration.schedule().dateOf(wave));
            if (outcome == Participation.Outcome.ANSWERED) {
                answers.add(asked.answer(values, daysLater));
            }
            if (configuration.schedule().invitations() && direction.view() == Direction.View.SELF_REPORT) {
                invitations.add(asked.invitation(outcome));
            }
        }
        waves.add(new Family.Wave(wave, answers, invitations));
    }

    private String idOf(Direction direction, int wave) {
        String verb =
                switch (direction.view()) {
                    case SELF_REPORT -> "on";
                    case PROXY -> "for-child-on";
                    case OBSERVER -> "watches";
                };
        return "%s-w%02d-%s-%s-%s"
                .formatted(
                        key,
                        wave + 1,
                        direction.informant().shortName(key),
                        verb,
                        direction.partner().shortName(key));
    }
}
