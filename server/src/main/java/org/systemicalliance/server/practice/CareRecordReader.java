package org.systemicalliance.server.practice;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.practice.CareRecords;
import org.systemicalliance.alliance.practice.Contact;
import org.systemicalliance.alliance.team.Dyad;
import org.systemicalliance.alliance.team.Member;
import org.systemicalliance.alliance.team.Span;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Notebook;
import org.systemicalliance.server.records.Humans;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** Reads what there is to count, with a handful of queries, and only what the caller may see. */
class CareRecordReader {

    private final Records records;
    private final Sight sight;

    CareRecordReader(Records records, Sight sight) {
        this.records = records;
        this.sight = sight;
    }

    /**
     * @throws RuleViolation if the team is no system of care
     */
    Material read(PracticeRequest asked, RequestDetails request) {
        CareTeam team = records.get(CareTeam.class, asked.team());
        Set<String> members = CareTeams.systemOfCare(team).members().stream()
                .map(Member::person)
                .collect(Collectors.toSet());
        return new Reading(CareTeams.childOf(team), asked.window(), request).material(members);
    }

    /** Whether nothing of what is counted is hidden from the caller; the notebook is what fewest may read. */
    boolean seesEverything(String child, RequestDetails request) {
        Reference about = new Reference(child);
        return sight.admits(request, new Encounter().setSubject(about))
                && sight.admits(request, new Goal().setSubject(about))
                && sight.admits(request, Notebook.blankPage().setSubject(about));
    }

    private final class Reading {

        private final String child;
        private final Span window;
        private final RequestDetails request;

        private Reading(String child, Span window, RequestDetails request) {
            this.child = child;
            this.window = window;
            this.request = request;
        }

        private Material material(Set<String> members) {
            List<Dyad> pairs = pairs(members);
            Map<String, Contact> contacts = seen(Encounter.class, during(Encounter.SP_DATE)).stream()
                    .filter(CareRecordTranslator::tookPlace)
                    .map(CareRecordTranslator::contact)
                    .collect(Collectors.toMap(Contact::id, Function.identity()));
            CareRecords careRecords = new CareRecords(
                    List.copyOf(contacts.values()),
                    seen(Goal.class, ofChild()).stream()
                            .filter(CareRecordTranslator::isPursued)
                            .map(CareRecordTranslator::aim)
                            .toList(),
                    seen(QuestionnaireResponse.class, during(QuestionnaireResponse.SP_AUTHORED)).stream()
                            .filter(Notebook::isPage)
                            .filter(Notebook::stands)
                            .map(page -> CareRecordTranslator.note(page, contacts))
                            .toList(),
                    new Humans(records).behind(members));
            return new Material(child, pairs, careRecords);
        }

        private List<Dyad> pairs(Collection<String> members) {
            return seen(CareTeam.class, ofChild()).stream()
                    .filter(CareTeams::isDyad)
                    .filter(team -> team.getStatus() != CareTeamStatus.ENTEREDINERROR)
                    .map(CareTeams::dyad)
                    .filter(pair -> members.containsAll(pair.people()))
                    .toList();
        }

        private <T extends Resource> List<T> seen(Class<T> type, SearchParameterMap criteria) {
            return records.search(type, criteria).stream()
                    .filter(resource -> sight.admits(request, resource))
                    .toList();
        }

        private SearchParameterMap ofChild() {
            return SearchParameterMap.newSynchronous("subject", new ReferenceParam(child));
        }

        private SearchParameterMap during(String date) {
            return ofChild().add(date, new DateRangeParam("ge" + window.start(), "le" + window.end()));
        }
    }
}
