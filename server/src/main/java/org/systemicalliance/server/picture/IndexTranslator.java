package org.systemicalliance.server.picture;

import java.util.Map;
import org.hl7.fhir.r4.model.Observation;
import org.systemicalliance.alliance.Subsystem;
import org.systemicalliance.alliance.measure.MeasurePolicy;
import org.systemicalliance.alliance.measure.Measured;
import org.systemicalliance.alliance.measure.SubsystemIndex;
import org.systemicalliance.alliance.measure.Withheld;
import org.systemicalliance.alliance.picture.Window;

/** Writes the indices of the subsystems, with the policy by which they are shown or withheld. */
final class IndexTranslator {

    private static final Map<Subsystem, String> LABELS = Map.of(
            Subsystem.PRIMARY, "Primary alliance index, adult-reported",
            Subsystem.SECONDARY, "Secondary alliance index, pairs with both directions");

    private final String child;
    private final Window window;
    private final MeasurePolicy policy;

    IndexTranslator(String child, Window window, MeasurePolicy policy) {
        this.child = child;
        this.window = window;
        this.policy = policy;
    }

    Observation of(SubsystemIndex index) {
        Finding finding = new Finding("system-index", child, window)
                .measure(index.subsystem().code() + "-index", LABELS.get(index.subsystem()))
                .from(index.ratings().stream().map(Measured::point).toList());
        index.value().ifPresentOrElse(finding::value, () -> finding.without("masked"));
        index.withheld().stream()
                .sorted()
                .forEach(rule -> finding.extension(Extensions.suppressed(rule.code(), sentence(rule, index))));
        finding.figure("standard-error", index.standardError(), Finding.POINTS)
                .count("pairs-expected", index.pairs().expected())
                .count("pairs-used", index.pairs().of())
                .count("types-expected", index.types().expected())
                .count("types-used", index.types().of());
        if (index.subsystem() == Subsystem.SECONDARY) {
            index.discordant()
                    .ifPresentOrElse(
                            discordant -> finding.count("pairs-discordant", discordant),
                            () -> finding.unknown("pairs-discordant"));
        }
        return finding.figure("minimum-pair-coverage", 100 * policy.minimumPairCoverage(), Finding.PERCENT)
                .flag("every-type-required", policy.everyType())
                .observation();
    }

    private String sentence(Withheld rule, SubsystemIndex index) {
        return switch (rule) {
            case NOTHING_HEARD -> "No pair has what this index is made of.";
            case PAIR_COVERAGE ->
                "%d of %d pairs enter, and this site asks for %s %%. That is policy, not psychometric fact."
                        .formatted(
                                index.pairs().of(),
                                index.pairs().expected(),
                                Finding.rounded(100 * policy.minimumPairCoverage())
                                        .stripTrailingZeros()
                                        .toPlainString());
            case TYPE_ABSENT ->
                "%d of %d types of dyads enter, and this site asks for every type. That is policy, not psychometric fact."
                        .formatted(index.types().of(), index.types().expected());
            case SEVERAL_EDITIONS ->
                "The ratings were given on several versions or in several languages of the forms, which are not pooled.";
        };
    }
}
