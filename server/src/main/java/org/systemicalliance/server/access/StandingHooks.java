package org.systemicalliance.server.access;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.access.Acting;
import org.systemicalliance.alliance.access.Membership;
import org.systemicalliance.alliance.access.Permission;
import org.systemicalliance.alliance.access.Permission.Kind;
import org.systemicalliance.alliance.team.Span;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Days;
import org.systemicalliance.server.exchange.Decisions;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.References;

/** Keeps {@link StandingTables} in the transaction that stores, changes or deletes what they tell of. */
class StandingHooks {

    private static final String DISCIPLINE = Guide.codeSystem("professional-discipline");
    private static final Set<String> SCHOOL = Set.of("teacher", "special-educator");

    /** Of who does not act any more, whenever that ended. What was said about them then is about them still. */
    private static final Span ENDED = new Span(null, LocalDate.of(1, 1, 1));

    static final List<Class<? extends Resource>> TOLD_OF =
            List.of(CareTeam.class, Consent.class, PractitionerRole.class, RelatedPerson.class);

    private final StandingTables tables;

    StandingHooks(StandingTables tables) {
        this.tables = tables;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        written(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        written(after);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof CareTeam team) {
            tables.list(References.to(team), List.of());
        } else if (resource instanceof Consent consent) {
            tables.permit(References.to(consent), List.of());
        } else if (resource instanceof PractitionerRole role) {
            tables.act(acting(role, ENDED));
        } else if (resource instanceof RelatedPerson related) {
            tables.act(acting(related, ENDED));
        }
    }

    private void written(IBaseResource resource) {
        if (resource instanceof Consent consent) {
            Decisions.requireReadable(consent);
        }
        keep(resource);
    }

    /** Puts what a resource tells into the tables, also one that was stored before there were rules. */
    void keep(IBaseResource resource) {
        if (resource instanceof CareTeam team) {
            tables.list(References.to(team), memberships(team));
        } else if (resource instanceof Consent consent) {
            tables.permit(References.to(consent), permissions(consent).toList());
        } else if (resource instanceof PractitionerRole role) {
            tables.act(acting(role, role.hasActive() && !role.getActive() ? ENDED : Days.span(role.getPeriod())));
        } else if (resource instanceof RelatedPerson related) {
            boolean ended = related.hasActive() && !related.getActive();
            tables.act(acting(related, ended ? ENDED : Days.span(related.getPeriod())));
        }
    }

    private static Acting acting(PractitionerRole role, Span span) {
        String as = References.to(role);
        String person = References.literal(role.getPractitioner()).orElse(as);
        return new Acting(as, person, isOfSchool(role), span);
    }

    private static boolean isOfSchool(PractitionerRole role) {
        return role.getCode().stream()
                .flatMap(code -> code.getCoding().stream())
                .anyMatch(coding -> DISCIPLINE.equals(coding.getSystem()) && SCHOOL.contains(coding.getCode()));
    }

    /** A related person may act for the child as long as the record says so. */
    private static Acting acting(RelatedPerson related, Span span) {
        String as = References.to(related);
        return new Acting(as, as, false, span);
    }

    /** Only a system of care that counts gives anybody a part; a dyad alone does not. */
    private static List<Membership> memberships(CareTeam team) {
        if (!CareTeams.isSystemOfCare(team) || !CareTeams.counts(team) || team.getStatus() == CareTeamStatus.INACTIVE) {
            return List.of();
        }
        String child = CareTeams.childOf(team);
        return CareTeams.systemOfCare(team).members().stream()
                .map(member -> new Membership(child, member.person(), member.role(), member.span(), true))
                .toList();
    }

    private static Stream<Permission> permissions(Consent consent) {
        Optional<String> child = References.literal(consent.getPatient());
        boolean permits = consent.getStatus() == ConsentState.ACTIVE
                && consent.getProvision().getType() == ConsentProvisionType.PERMIT;
        if (child.isEmpty() || !permits) {
            return Stream.empty();
        }
        List<String> deciding = literals(consent.getPerformer().stream());
        List<String> receiving =
                literals(consent.getProvision().getActor().stream().map(actor -> actor.getReference()));
        Set<String> named = named(consent.getProvision());
        return kinds(consent).flatMap(kind -> deciding.stream().flatMap(from -> receiving.stream()
                .map(to -> new Permission(
                        kind,
                        child.get(),
                        from,
                        Optional.of(to),
                        named,
                        Days.span(consent.getProvision().getPeriod())))));
    }

    /** Where data are named, and none of them is a rating, nothing is opened: the name of one opens no other. */
    private static Set<String> named(ProvisionComponent provision) {
        return provision.getData().stream()
                .map(data -> References.literal(data.getReference()).orElse("-"))
                .collect(Collectors.toSet());
    }

    private static Stream<Kind> kinds(Consent consent) {
        return consent.getCategory().stream()
                .flatMap(category -> category.getCoding().stream())
                .filter(coding -> Guide.PERMISSION_CATEGORY.equals(coding.getSystem()))
                .map(Coding::getCode)
                .flatMap(code -> Stream.of(Kind.values()).filter(kind -> kind.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(code)));
    }

    private static List<String> literals(Stream<Reference> references) {
        return references
                .flatMap(reference -> References.literal(reference).stream())
                .toList();
    }
}
