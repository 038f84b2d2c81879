package org.systemicalliance.server.measure;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.systemicalliance.alliance.measure.Baseline;
import org.systemicalliance.alliance.measure.MeasurePolicy;
import org.systemicalliance.alliance.measure.Reliabilities.Choice;
import org.systemicalliance.alliance.measure.ReliabilityKind;

/**
 * How the site summarises, under {@code alliance.measure.*}. What it decides is stated with every result.
 *
 * @param population code (or name) of the population whose reliabilities hold for the families of this site; without one
 *     those of any population hold, as long as there is one only
 * @param kinds kinds of reliability that may be used, codes of {@code reliability-kind}, the preferred first
 * @param baseline against which rating a change is measured, a code of {@code change-baseline}
 * @param index when an index is withheld
 */
@ConfigurationProperties("alliance.measure")
record MeasureSettings(
        String population,

        @DefaultValue({"short-interval-retest", "internal-consistency"})
        List<String> kinds,

        @DefaultValue("previous") String baseline,
        @DefaultValue Index index) {

    /**
     * @param minimumPairCoverage the least share of pairs, 0 to 1, that an index has to rest on
     * @param everyType whether it needs every type of dyad that the team makes possible
     */
    record Index(
            @DefaultValue("0.6") double minimumPairCoverage,
            @DefaultValue("true") boolean everyType) {}

    Choice choice() {
        return new Choice(
                Optional.ofNullable(population).filter(name -> !name.isBlank()),
                kinds.stream().map(ReliabilityKind::of).toList());
    }

    MeasurePolicy policy() {
        return new MeasurePolicy(Baseline.of(baseline), index.minimumPairCoverage(), index.everyType());
    }
}
