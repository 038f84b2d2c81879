package org.systemicalliance.server.notification;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.time.Clock;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.systemicalliance.alliance.notification.Happening;
import org.systemicalliance.alliance.notification.Happening.Matter;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.exchange.References;

/** Writes down what happens, in the transaction in which it happens. */
class OccasionHooks {

    private final OccurrenceTable occurrences;
    private final InvitationTable invitations;
    private final Clock clock;

    OccasionHooks(OccurrenceTable occurrences, InvitationTable invitations, Clock clock) {
        this.occurrences = occurrences;
        this.invitations = invitations;
        this.clock = clock;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        stored(Optional.empty(), (Resource) resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        stored(Optional.ofNullable((Resource) before), (Resource) after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof Task task) {
            invitations.remove(References.to(task));
        }
    }

    private void stored(Optional<Resource> before, Resource after) {
        if (after instanceof Observation rating && Ratings.isRating(rating)) {
            boolean stood =
                    before.filter(old -> Ratings.stands((Observation) old)).isPresent();
            happened(
                    after, rating.getSubject(), happening(Matter.RATING, before, after, stood, Ratings.stands(rating)));
        } else if (after instanceof CareTeam team && (CareTeams.isSystemOfCare(team) || CareTeams.isDyad(team))) {
            boolean counted =
                    before.filter(old -> CareTeams.counts((CareTeam) old)).isPresent();
            happened(after, team.getSubject(), happening(Matter.TEAM, before, after, counted, CareTeams.counts(team)));
        } else if (after instanceof Task task) {
            asked(task);
        }
    }

    private static Happening happening(
            Matter matter, Optional<Resource> before, Resource after, boolean countedBefore, boolean counts) {
        boolean same = before.filter(old -> gist(old).equalsDeep(gist(after))).isPresent();
        return new Happening(matter, countedBefore, counts, !same);
    }

    /** What a resource says, beyond its labels and its wording for people. */
    private static Resource gist(Resource resource) {
        Resource gist = resource.copy();
        gist.setId((String) null);
        gist.setMeta(null);
        if (gist instanceof DomainResource worded) {
            worded.setText(null);
        }
        return gist;
    }

    private void happened(Resource focus, Reference subject, Happening happening) {
        References.literal(subject).ifPresent(child -> happening
                .topics()
                .forEach(topic -> occurrences.add(topic, References.to(focus), child, clock.instant())));
    }

    /** An invitation comes due by waiting; until it is answered it is kept in mind. */
    void asked(Task task) {
        Optional<String> child = References.literal(task.getFor());
        boolean waits = Invitations.waits(task)
                && Days.last(task.getRestriction().getPeriod().getEndElement()).isPresent();
        if (waits && child.isPresent()) {
            invitations.put(References.to(task), child.get(), Invitations.due(task, clock.getZone()));
        } else {
            invitations.remove(References.to(task));
        }
    }
}
