package org.systemicalliance.server.instrument;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.UriParam;
import java.util.List;
import org.hl7.fhir.r4.model.Questionnaire;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.instrument.Instrument;
import org.systemicalliance.server.records.Records;

/** The instruments that are registered here. */
class InstrumentShelf {

    private final Records records;

    InstrumentShelf(Records records) {
        this.records = records;
    }

    /**
     * The instrument of an address and version. Nothing is found by a name, still less by an abbreviation: there are
     * instruments that share one.
     *
     * @param canonical {@code url|version}
     * @throws RuleViolation if no such instrument is registered
     */
    Instrument get(String canonical) {
        int bar = canonical.indexOf('|');
        if (bar < 0) {
            throw unknown("An instrument is named by its address and version, as in url|version.");
        }
        return questionnaires(canonical.substring(0, bar)).stream()
                .filter(questionnaire -> canonical.substring(bar + 1).equals(questionnaire.getVersion()))
                .filter(InstrumentReader::isRegistered)
                .findFirst()
                .map(InstrumentReader::read)
                .orElseThrow(() -> unknown("No instrument of this address and version is registered here."));
    }

    /** Every version of a questionnaire that is stored here. */
    List<Questionnaire> questionnaires(String url) {
        return records.search(
                Questionnaire.class, SearchParameterMap.newSynchronous(Questionnaire.SP_URL, new UriParam(url)));
    }

    private static RuleViolation unknown(String sentence) {
        return new RuleViolation(
                "sal-instrument-unknown",
                "Observation.extension('https://systemicalliance.org/fhir/StructureDefinition/scored-instrument')",
                sentence);
    }
}
