package org.systemicalliance.server.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;
import org.systemicalliance.alliance.measure.MeasurePolicy;
import org.systemicalliance.alliance.measure.PossibleStrain;
import org.systemicalliance.alliance.measure.PossibleStrain.Basis;
import org.systemicalliance.alliance.measure.Reliabilities;
import org.systemicalliance.alliance.measure.Reliabilities.Choice;
import org.systemicalliance.alliance.measure.Reliability;
import org.systemicalliance.alliance.measure.ReliabilityKind;
import org.systemicalliance.alliance.measure.SystemMeasure;
import org.systemicalliance.alliance.picture.AllianceSystem;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.picture.Window;
import org.systemicalliance.alliance.rating.Core;
import org.systemicalliance.alliance.rating.Edition;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.examples.families.ChangeProcess;
import org.systemicalliance.examples.families.ChildVoice;
import org.systemicalliance.examples.families.Family;
import org.systemicalliance.examples.families.FamilyConfiguration;
import org.systemicalliance.examples.families.FamilyConfiguration.Household;
import org.systemicalliance.examples.families.FamilyConfiguration.Schedule;
import org.systemicalliance.examples.families.FamilyGenerator;
import org.systemicalliance.examples.families.Participation;
import org.systemicalliance.examples.families.TrueScore;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;

/**
 * How often error alone flags a decline, and how often a strain is flagged, among synthetic families whose truth is known.
 * The reliability of every form is found as a study would: by asking other families twice while nothing changes.
 */
final class Simulation {

    private static final String CHAPTER = "Possible strain among %,d families whose truth is known";
    private static final LocalDate START = LocalDate.of(2026, 1, 5);
    private static final double NOMINAL = 0.025;
    private static final double STRAIN_DEPTH = 28;

    /** Two waves, adults only, everybody answers everything. */
    private static final FamilyConfiguration TWICE = FamilyConfiguration.standard()
            .with(new Household(2, 1, 5, ChildVoice.SILENT, 0))
            .with(new Schedule(START, 2, Period.ofWeeks(4), 1.0, false))
            .with(Participation.complete());

    private static final FamilyConfiguration UNCHANGED = TWICE.with(ChangeProcess.none());
    private static final FamilyConfiguration STRAINED = TWICE.with(new ChangeProcess(0, 0.05, STRAIN_DEPTH, 0, 0));

    private final int families;

    Simulation(int families) {
        this.families = families;
    }

    void run(Figures figures) {
        Reliabilities reliabilities = study();
        Rates unchanged = rates(new FamilyGenerator(12, UNCHANGED), reliabilities);
        Rates strained = rates(new FamilyGenerator(13, STRAINED), reliabilities);
        String chapter = CHAPTER.formatted(families);
        figures.add(chapter, "directions compared, nothing changed", unchanged.calm, "");
        figures.add(chapter, "flagged of these; nominal 2.5", 100 * unchanged.falseRate(), "%");
        figures.add(chapter, "sampling error of that rate", 100 * unchanged.samplingError(), "%");
        figures.add(chapter, "directions with a strain of %.0f points".formatted(STRAIN_DEPTH), strained.strained, "");
        figures.add(chapter, "flagged of these (power)", 100 * strained.power(), "%");
    }

    /** Directions that were compared, and how many of them were flagged. */
    private static final class Rates {
        private int calm;
        private int falseFlags;
        private int strained;
        private int found;

        double falseRate() {
            return (double) falseFlags / calm;
        }

        double samplingError() {
            return Math.sqrt(NOMINAL * (1 - NOMINAL) / calm);
        }

        double power() {
            return (double) found / strained;
        }
    }

    private Rates rates(FamilyGenerator generator, Reliabilities reliabilities) {
        Rates rates = new Rates();
        generator.families(families).forEach(family -> count(family, reliabilities, rates));
        return rates;
    }

    private static void count(Family family, Reliabilities reliabilities, Rates rates) {
        SystemMeasure measure = SystemMeasure.of(system(family), reliabilities, MeasurePolicy.SUGGESTED);
        Set<Direction> flagged = measure.strains().stream()
                .filter(strain -> strain.bases().contains(Basis.RELIABLE_DECLINE))
                .map(PossibleStrain::direction)
                .collect(Collectors.toSet());
        Map<String, TrueScore> truth = family.trueScores().stream()
                .filter(score -> score.wave() == 1)
                .collect(Collectors.toMap(Simulation::way, score -> score));
        measure.changes().stream().map(change -> change.newest().direction()).forEach(direction -> {
            boolean strained =
                    truth.get(direction.informant() + " " + direction.partner()).strainBegan();
            int flag = flagged.contains(direction) ? 1 : 0;
            if (strained) {
                rates.strained++;
                rates.found += flag;
            } else {
                rates.calm++;
                rates.falseFlags += flag;
            }
        });
    }

    private static String way(TrueScore score) {
        return score.informant() + " " + score.partner();
    }

    private static AllianceSystem system(Family family) {
        List<Dyad> dyads = family.dyads().stream().map(CareTeams::dyad).toList();
        Map<Direction, List<RatingPoint>> ratings = new HashMap<>();
        visit(family, (direction, point) -> ratings.computeIfAbsent(direction, one -> new ArrayList<>())
                .add(point));
        return AllianceSystem.of(
                new Window(START, START.plusYears(1), ZoneOffset.UTC),
                dyads,
                0,
                ratings,
                Map.of(),
                (dyad, direction) -> true);
    }

    /** Standard deviation and retest reliability of every form, among families of their own. */
    private Reliabilities study() {
        Map<Edition, Moments> moments = new HashMap<>();
        new FamilyGenerator(11, UNCHANGED).families(families).forEach(family -> {
            Map<Direction, List<RatingPoint>> ratings = new HashMap<>();
            visit(family, (direction, point) -> ratings.computeIfAbsent(direction, one -> new ArrayList<>())
                    .add(point));
            ratings.values()
                    .forEach(twice -> moments.computeIfAbsent(twice.get(0).edition(), form -> new Moments())
                            .add(
                                    twice.get(0).score().doubleValue(),
                                    twice.get(1).score().doubleValue()));
        });
        List<Reliability> found = moments.entrySet().stream()
                .map(form -> form.getValue().reliability(form.getKey()))
                .toList();
        return new Reliabilities(found, Choice.ANY);
    }

    private interface Visitor {
        void visit(Direction direction, RatingPoint point);
    }

    private static void visit(Family family, Visitor visitor) {
        Map<String, Dyad> dyads =
                family.dyads().stream().map(CareTeams::dyad).collect(Collectors.toMap(Dyad::id, dyad -> dyad));
        Consumer<QuestionnaireResponse> read = answer -> {
            Dyad dyad = dyads.get(
                    ((Reference) answer.getExtensionByUrl(Guide.ANSWER_DYAD).getValue()).getReference());
            String informant = answer.getSource().getReference();
            visitor.visit(
                    new Direction(dyad.id(), informant, dyad.other(informant), Perspective.SELF_REPORT),
                    point(answer, dyad));
        };
        family.waves().forEach(wave -> wave.answers().forEach(answer -> read.accept((QuestionnaireResponse) answer)));
    }

    private static RatingPoint point(QuestionnaireResponse answer, Dyad dyad) {
        boolean aboutChild = dyad.first().startsWith("Patient/");
        Core core = aboutChild ? Core.ADULT_ABOUT_CHILD : Core.ADULT_ABOUT_ADULT;
        int sum = answer.getItem().stream()
                .filter(item -> item.getAnswerFirstRep().getValue() instanceof Coding)
                .mapToInt(item -> counts(
                        item.getLinkId(), (Coding) item.getAnswerFirstRep().getValue()))
                .sum();
        return new RatingPoint(
                "Observation/" + answer.getIdElement().getIdPart(),
                answer.getAuthored().toInstant(),
                BigDecimal.valueOf(100L * sum).divide(BigDecimal.valueOf(48), 2, RoundingMode.HALF_UP),
                12,
                12,
                new Edition(answer.getQuestionnaire(), core, "en"),
                Set.of());
    }

    /** The fourth item of every element is reversed. */
    private static int counts(String linkId, Coding marked) {
        int value = Integer.parseInt(marked.getCode());
        return linkId.endsWith("4") ? 4 - value : value;
    }

    /** Sums from which a standard deviation and a correlation follow. */
    private static final class Moments {
        private long number;
        private double first;
        private double second;
        private double firstSquares;
        private double secondSquares;
        private double products;

        void add(double one, double other) {
            number++;
            first += one;
            second += other;
            firstSquares += one * one;
            secondSquares += other * other;
            products += one * other;
        }

        Reliability reliability(Edition form) {
            double variance =
                    (firstSquares + secondSquares) / (2 * number) - Math.pow((first + second) / (2 * number), 2);
            double covariance = products / number - first / number * second / number;
            return new Reliability(
                    "Library/" + form.form().hashCode(),
                    new Reliability.Scope(form.form(), form.language(), "synthetic families", "this simulation"),
                    ReliabilityKind.RETEST,
                    Math.sqrt(variance),
                    covariance / variance);
        }
    }
}
