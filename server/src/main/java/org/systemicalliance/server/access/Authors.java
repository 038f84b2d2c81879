package org.systemicalliance.server.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Task;
import org.systemicalliance.alliance.access.Clearance;
import org.systemicalliance.alliance.access.Mark;
import org.systemicalliance.alliance.access.Section;
import org.systemicalliance.server.exchange.InstrumentScores;
import org.systemicalliance.server.exchange.Notebook;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.exchange.Subscribers;

/**
 * Whose word a resource is, and so who may write and change it: everybody their own words, and what they record for
 * somebody else; professionals also the chart, contacts, goals and notes of their children, with their own name under
 * what they note about people; records systems the people, teams and charts. Ratings, origins and the audit are written
 * by the server alone.
 */
final class Authors {

    private static final Section[] KEPT_BY_CLINICIANS = {
        Section.CHART, Section.CONTACT, Section.GOAL, Section.NOTEBOOK, Section.FACTOR, Section.PERMISSION
    };

    private Authors() {}

    /** Whether somebody may put something new, or say something in a new way. */
    static boolean mayWrite(Resource resource, Clearance clearance) {
        return isOpen(resource, clearance).orElseGet(() -> Exposures.child(resource)
                .filter(child -> isWord(resource, child, clearance) || isOfChart(resource, child, clearance))
                .isPresent());
    }

    /** Whether somebody may replace what is stored. A score and an answer are changed by whose word they are. */
    static boolean mayChange(Resource stored, Clearance clearance) {
        return isOpen(stored, clearance).orElseGet(() -> Exposures.child(stored)
                .filter(child -> isWordBefore(stored, child, clearance) || isOfChart(stored, child, clearance))
                .isPresent());
    }

    /** What does not depend on whose word it is; empty for everything else. */
    private static Optional<Boolean> isOpen(Resource resource, Clearance clearance) {
        if (isServersOwn(resource)) {
            return Optional.of(false);
        } else if (resource instanceof Subscription subscription) {
            return Optional.of(isOwnSubscription(subscription, clearance));
        } else if (isRecordsSystem(clearance)) {
            Set<Mark> exposure = Exposures.of(resource);
            return Optional.of(!exposure.contains(Mark.OPEN) && clearance.admits(exposure));
        }
        return Optional.empty();
    }

    private static boolean isServersOwn(Resource resource) {
        return Set.of("AuditEvent", "Provenance").contains(resource.fhirType())
                || (resource instanceof Observation observation && Ratings.isRating(observation));
    }

    /** Whom it tells is written down by the server; a new one tells whoever sends it. */
    private static boolean isOwnSubscription(Subscription subscription, Clearance clearance) {
        return Subscribers.of(subscription)
                .map(subscriber -> clearance.granted().contains(Mark.subscribed(subscriber)))
                .orElse(true);
    }

    /** One's own words carry one's own name and nobody else's; an answer may be recorded for somebody. */
    private static boolean isWord(Resource resource, String child, Clearance clearance) {
        if (resource instanceof QuestionnaireResponse answer) {
            return isSelf(clearance, child, answer.getAuthor()) && isRecordable(clearance, child, answer.getSource());
        } else if (resource instanceof Observation score && isScore(score)) {
            return score.getPerformer().size() == 1
                    && isRecordable(clearance, child, score.getPerformerFirstRep())
                    && score.getFocus().stream().noneMatch(focus -> isAboutCaller(clearance, child, focus));
        }
        return areOwn(resource, child, clearance);
    }

    /** Who entered a score is not kept with it, and who entered an answer sees it only while they do. */
    private static boolean isWordBefore(Resource stored, String child, Clearance clearance) {
        if (stored instanceof QuestionnaireResponse answer && isSelf(clearance, child, answer.getSource())) {
            return true;
        } else if (stored instanceof Observation score && isScore(score)) {
            return areAll(score.getPerformer(), child, clearance);
        }
        return isWord(stored, child, clearance);
    }

    private static boolean areOwn(Resource resource, String child, Clearance clearance) {
        return switch (resource.fhirType()) {
            case "Consent" -> areAll(((Consent) resource).getPerformer(), child, clearance);
            case "Task" -> areAll(List.of(((Task) resource).getOwner()), child, clearance);
            case "Observation" ->
                Exposures.isFactor((Observation) resource)
                        && areAll(((Observation) resource).getPerformer(), child, clearance);
            default -> false;
        };
    }

    /** It sums up an answer to an instrument of others, and is recorded as answers are. */
    private static boolean isScore(Observation observation) {
        return InstrumentScores.isOfAlliance(observation)
                || (Exposures.isFactor(observation)
                        && InstrumentScores.instrumentOf(observation).isPresent());
    }

    /** Only who shares the notes of professionals keeps the chart; what is noted about people is signed. */
    private static boolean isOfChart(Resource resource, String child, Clearance clearance) {
        boolean kept = treats(clearance, child)
                && Stream.of(KEPT_BY_CLINICIANS)
                        .map(section -> Mark.section(section, child))
                        .anyMatch(Exposures.of(resource)::contains);
        if (!kept) {
            return false;
        } else if (resource instanceof QuestionnaireResponse page && Notebook.isPage(page)) {
            return isSelf(clearance, child, page.getAuthor());
        } else if (resource instanceof Observation factor && Exposures.isFactor(factor)) {
            return !isScore(factor)
                    && factor.getPerformer().stream().anyMatch(performer -> isSelf(clearance, child, performer));
        } else if (resource instanceof Consent consent) {
            // Nobody agrees in the name of a child to what is said about themselves.
            return consent.getProvision().getActor().stream()
                    .noneMatch(actor -> isAboutCaller(clearance, child, actor.getReference()));
        }
        return true;
    }

    private static boolean areAll(List<Reference> people, String child, Clearance clearance) {
        return !people.isEmpty() && people.stream().allMatch(person -> isSelf(clearance, child, person));
    }

    private static boolean isSelf(Clearance clearance, String child, Reference person) {
        return References.literal(person)
                .filter(who -> isSelf(clearance, child, who))
                .isPresent();
    }

    private static boolean isSelf(Clearance clearance, String child, String person) {
        return clearance.granted().contains(Mark.self(person))
                && clearance.granted().contains(Mark.own(person, child));
    }

    /** Whether the caller is meant, in whatever role they ever had. */
    private static boolean isAboutCaller(Clearance clearance, String child, Reference person) {
        return References.literal(person)
                .map(who -> Mark.rated(who, child))
                .filter(clearance.withheld()::contains)
                .isPresent();
    }

    private static boolean isRecordable(Clearance clearance, String child, Reference informant) {
        return References.literal(informant)
                .filter(who -> recordsFor(clearance, child, who))
                .isPresent();
    }

    /** Everybody records for themselves and for the child; for others only who treats the child. */
    static boolean recordsFor(Clearance clearance, String child, String informant) {
        return isSelf(clearance, child, informant) || informant.equals(child) || treats(clearance, child);
    }

    static boolean treats(Clearance clearance, String child) {
        return clearance.granted().contains(Mark.section(Section.NOTEBOOK, child));
    }

    /** Keeps the people, teams and charts of all children in step, and reads no word of theirs. */
    static boolean isRecordsSystem(Clearance clearance) {
        return clearance.granted().contains(Mark.anyChild(Section.TEAM));
    }
}
