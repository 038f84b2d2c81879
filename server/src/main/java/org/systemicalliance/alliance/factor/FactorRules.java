package org.systemicalliance.alliance.factor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.systemicalliance.alliance.AgentRole;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.team.Dyad;

/** Holds what is reported of a factor against what the terminology says about it. */
public final class FactorRules {

    private FactorRules() {}

    /**
     * @throws RuleViolation for the first rule that the report breaks
     */
    public static void check(FactorReport report) {
        requireFactor(report.concept());
        requireDyadOfConcept(report);
        report.value().ifPresent(value -> requireValue(value, report));
        report.speakers().forEach(speaker -> requireReporter(speaker, report));
        requireNamed(report);
    }

    private static void requireFactor(FactorConcept concept) {
        require(
                !concept.kinds().isEmpty(),
                "sal-factor-practice",
                "Observation.code",
                "'%s' is a practice; it is recorded as an Encounter, a CarePlan or a session note."
                        .formatted(concept.display()));
    }

    private static void requireDyadOfConcept(FactorReport report) {
        FactorConcept concept = report.concept();
        if (report.dyad().isEmpty()) {
            return;
        }
        Dyad dyad = report.dyad().get();
        require(
                dyad.child().equals(report.child()),
                "sal-factor-child",
                "Observation.focus",
                "A factor and its dyad are about the same child.");
        require(
                !concept.dyads().isEmpty(),
                "sal-factor-system",
                "Observation.focus",
                "'%s' is about the whole system of care; no dyad is in focus.".formatted(concept.display()));
        require(
                concept.dyads().contains(dyad.type()),
                "sal-factor-dyad",
                "Observation.focus",
                "'%s' is about a dyad of type %s; the dyad in focus is of type %s."
                        .formatted(
                                concept.display(),
                                listed(concept.dyads(), DyadType::code),
                                dyad.type().code()));
    }

    /** Professionals read factors: what one of them says about a pair is kept from the other professionals of it. */
    private static void requireNamed(FactorReport report) {
        boolean whole = report.named().stream()
                .allMatch(
                        person -> report.dyad().filter(two -> two.joins(person)).isPresent());
        require(whole, "sal-factor-partner", "Observation.focus", "Whoever is in focus is one of the two of the dyad.");
        require(
                report.named().containsAll(professionalsSpokenOf(report)),
                "sal-factor-partner",
                "Observation.focus",
                "What a professional says about a dyad names the other professionals of the dyad in focus, so that it can"
                        + " be kept from whom it is about.");
    }

    private static Set<String> professionalsSpokenOf(FactorReport report) {
        return report.speakers().stream()
                .filter(Speaker::isProfessional)
                .flatMap(speaker -> report.dyad().stream().flatMap(two -> two.people().stream()
                        .filter(person -> two.roleOf(person) == AgentRole.PROFESSIONAL)
                        .filter(person -> !person.equals(speaker.who()))))
                .collect(Collectors.toSet());
    }

    private static void requireValue(FactorValue value, FactorReport report) {
        FactorConcept concept = report.concept();
        List<ValueKind> fitting =
                concept.kinds().stream().filter(kind -> kind.fits(value)).toList();
        require(
                !fitting.isEmpty(),
                "sal-factor-kind",
                "Observation.value",
                "'%s' is recorded as %s."
                        .formatted(
                                concept.display(),
                                concept.kinds().stream()
                                        .map(ValueKind::words)
                                        .collect(Collectors.joining(", or as "))));
        if (fitting.stream().noneMatch(kind -> kind.holds(value))) {
            throw new RuleViolation(
                    "sal-factor-range",
                    "Observation.value",
                    "'%s' %s.".formatted(concept.display(), fitting.get(0).limits()));
        }
        require(
                report.byInstrument() || fitting.stream().noneMatch(ValueKind::isUpToInstrument),
                "sal-factor-instrument",
                "Observation.extension('https://systemicalliance.org/fhir/StructureDefinition/scored-instrument')",
                "'%s' is a score on an instrument of others, which is named by its address and version."
                        .formatted(concept.display()));
    }

    private static void requireReporter(Speaker speaker, FactorReport report) {
        FactorConcept concept = report.concept();
        require(
                reporters(report).anyMatch(reporter -> reporter.admits(speaker, report.dyad())),
                "sal-factor-reporter",
                "Observation.performer",
                "'%s' is reported by: %s. A parent, caregiver or professional speaks for a dyad of which they are one, and is of the child's system of care on that day."
                        .formatted(concept.display(), listed(concept.reporters(), Reporter::words)));
    }

    /** What can be counted can be counted from records, whoever else reports it. */
    private static Stream<Reporter> reporters(FactorReport report) {
        boolean counted = report.value()
                .filter(value ->
                        report.concept().kinds().stream().anyMatch(kind -> kind.isCounted() && kind.fits(value)))
                .isPresent();
        return Stream.concat(
                report.concept().reporters().stream(), counted ? Stream.of(Reporter.SYSTEM) : Stream.empty());
    }

    private static <T> String listed(Set<T> values, Function<T, String> words) {
        return String.join(", ", values.stream().map(words).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static void require(boolean holds, String rule, String element, String sentence) {
        if (!holds) {
            throw new RuleViolation(rule, element, sentence);
        }
    }
}
