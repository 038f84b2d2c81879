package org.systemicalliance.alliance.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.systemicalliance.alliance.agreement.Decision.Kind;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.answer.Perspective;

/**
 * What was decided about asking around one child (measurement specification, section 5, rules 3 and 10).
 *
 * <ul>
 *   <li>Nobody is asked without a parent's permission in force, and nobody as long as one parent refuses. Once the child
 *       is of age, parents decide nothing any more.
 *   <li>The child is asked with its own assent only, newly given for every time. Dissent, also about a single partner,
 *       is never overruled by a permission.
 *   <li>Whoever withdrew from taking part is not asked, and what they said leaves every later summary.
 * </ul>
 *
 * Of several decisions of one person the newest holds; of those of one day, the refusal. A refusal that names a partner
 * gives way to nothing but an agreement that names the same.
 *
 * @param child reference to the child
 * @param recorded whether agreement has to be on record; where it is kept elsewhere, only refusals count
 * @param ofAge the day from which the child decides alone; null if it is not known, and then parents decide
 */
public record Agreement(String child, boolean recorded, LocalDate ofAge, List<Decision> decisions) {

    private static final Comparator<Decision> NEWEST_LAST =
            Comparator.comparing(Decision::made).thenComparing(Decision::permits, Comparator.reverseOrder());

    public Agreement {
        decisions = List.copyOf(decisions);
    }

    /** Whether somebody may be asked about a partner on a day. */
    public boolean letsAsk(String informant, String partner, LocalDate day) {
        return isPermitted(day) && !hasWithdrawn(informant, day) && (!informant.equals(child) || assents(partner, day));
    }

    /** The same for somebody who may also be asked in the child's place, or to watch it. */
    public boolean letsAsk(Direction direction, LocalDate day) {
        return letsAsk(direction.informant(), direction.partner(), day)
                && !refuses(direction, day)
                && !speaksForAnAdult(direction, day);
    }

    /** Whether the child refuses to say anything about a partner on a day, in its own words or in others'. */
    public boolean dissents(String partner, LocalDate day) {
        return assent(partner, day).filter(decision -> !decision.permits()).isPresent();
    }

    /**
     * Whether what is said in a direction on a day is not to be collected, because the child refuses to be asked about
     * that partner: neither its own word, nor one in its place, nor what somebody sees who watches it.
     */
    public boolean refuses(Direction direction, LocalDate day) {
        return isOfChild(direction) && dissents(direction.partner(), day);
    }

    /**
     * Whether somebody speaks in the place of who is of age, or watches them, without their agreement: what was decided
     * before that day does not last beyond it.
     */
    public boolean speaksForAnAdult(Direction direction, LocalDate day) {
        boolean inTheirPlace = direction.perspective() != Perspective.SELF_REPORT;
        return inTheirPlace
                && isOfAge(day)
                && assent(direction.partner(), day)
                        .filter(Decision::permits)
                        .filter(decision -> isOfAge(decision.made()))
                        .isEmpty();
    }

    /**
     * Whether what was said in a direction has left the summaries of a day: because the informant withdrew, or because a
     * parent withdrew the permission to ask the child, who spoke itself, through a proxy, or was watched.
     */
    public boolean withdraws(Direction direction, LocalDate day) {
        return hasWithdrawn(direction.informant(), day) || (isOfChild(direction) && isRefusedByParent(day));
    }

    /** The same for what is about no relationship: a factor, a score on an instrument of others. */
    public boolean withdraws(String informant, LocalDate day) {
        return hasWithdrawn(informant, day) || (informant.equals(child) && isRefusedByParent(day));
    }

    private boolean isOfChild(Direction direction) {
        return direction.informant().equals(child) || direction.perspective() != Perspective.SELF_REPORT;
    }

    private boolean isPermitted(LocalDate day) {
        if (isOfAge(day)) {
            return true;
        }
        return !isRefusedByParent(day)
                && (!recorded || decisions(Kind.PARENTAL_PERMISSION, day).anyMatch(Decision::permits));
    }

    private boolean isRefusedByParent(LocalDate day) {
        return !isOfAge(day)
                && decisions(Kind.PARENTAL_PERMISSION, day)
                        .map(Decision::by)
                        .distinct()
                        .anyMatch(parent -> isRefused(Kind.PARENTAL_PERMISSION, parent, day));
    }

    private boolean assents(String partner, LocalDate day) {
        return assent(partner, day).map(Decision::permits).orElse(!recorded);
    }

    private Optional<Decision> assent(String partner, LocalDate day) {
        Optional<Decision> named =
                newest(decisions(Kind.CHILD_ASSENT, day).filter(decision -> decision.names(partner)));
        return named.filter(decision -> !decision.permits())
                .or(() -> newest(decisions(Kind.CHILD_ASSENT, day).filter(decision -> decision.concerns(partner))));
    }

    /** Whether somebody does not take part any more. */
    private boolean hasWithdrawn(String informant, LocalDate day) {
        return isRefused(Kind.PARTICIPATION, informant, day);
    }

    private boolean isRefused(Kind kind, String by, LocalDate day) {
        Predicate<Decision> own = decision -> decision.by().equals(by);
        return newest(decisions(kind, day).filter(own))
                .filter(decision -> !decision.permits())
                .isPresent();
    }

    private boolean isOfAge(LocalDate day) {
        return ofAge != null && !day.isBefore(ofAge);
    }

    private Stream<Decision> decisions(Kind kind, LocalDate day) {
        return decisions.stream().filter(decision -> decision.kind() == kind).filter(decision -> decision.holdsOn(day));
    }

    private static Optional<Decision> newest(Stream<Decision> decisions) {
        return decisions.max(NEWEST_LAST);
    }
}
