package org.systemicalliance.alliance.measure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.systemicalliance.alliance.measure.MeasurementError.Known;
import org.systemicalliance.alliance.measure.MeasurementError.Reason;
import org.systemicalliance.alliance.measure.MeasurementError.Unknown;
import org.systemicalliance.alliance.rating.Edition;

/**
 * What a site knows of the reliability of forms. A parameter holds for exactly one version and language of a form;
 * nothing is pooled, and nothing is taken from the nearest.
 *
 * @param known every parameter in force
 * @param choice which of several is used
 */
public record Reliabilities(List<Reliability> known, Choice choice) {

    public static final Reliabilities NONE = new Reliabilities(List.of(), Choice.ANY);

    public Reliabilities {
        known = List.copyOf(known);
    }

    /**
     * Which parameters a site uses.
     *
     * @param population the population that its families belong to; empty for any, as long as there is only one
     * @param kinds kinds of reliability, the preferred first; others are not used
     */
    public record Choice(Optional<String> population, List<ReliabilityKind> kinds) {

        /** Any population; a retest tells more about change than the consistency of one answer. */
        public static final Choice ANY =
                new Choice(Optional.empty(), List.of(ReliabilityKind.RETEST, ReliabilityKind.ALPHA));

        public Choice {
            kinds = List.copyOf(kinds);
        }

        boolean allows(Reliability reliability) {
            return population.isEmpty()
                    || population.get().equals(reliability.scope().population());
        }
    }

    /** The error of scores of one edition of a form. */
    public MeasurementError errorOf(Edition edition) {
        if (!edition.isWhole()) {
            return new Unknown(Reason.EDITION_UNKNOWN);
        }
        List<Reliability> fitting = known.stream()
                .filter(choice::allows)
                .filter(reliability -> reliability.scope().form().equals(edition.form()))
                .filter(reliability -> reliability.scope().language().equals(edition.language()))
                .toList();
        return choice.kinds().stream()
                .map(kind -> fitting.stream()
                        .filter(reliability -> reliability.kind() == kind)
                        .toList())
                .filter(ofKind -> !ofKind.isEmpty())
                .findFirst()
                .map(Reliabilities::only)
                .orElseGet(() -> new Unknown(Reason.NO_PARAMETERS));
    }

    private static MeasurementError only(Collection<Reliability> alike) {
        return alike.size() == 1 ? new Known(alike.iterator().next()) : new Unknown(Reason.SEVERAL_PARAMETERS);
    }
}
