package org.systemicalliance.server.answer;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import java.util.Optional;
import org.hl7.fhir.r4.model.Questionnaire;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.platform.storage.CommittedCache;
import org.systemicalliance.server.records.Records;

/**
 * The forms by canonical URL and version: those of the guide, and those that were registered at run time as a
 * Questionnaire. A form of the guide cannot be replaced by one that was registered.
 */
class FormShelf {

    private static final int MOST = 1000;

    private final ConformanceResources guide;
    private final Records records;
    private final CommittedCache<KnownForm> known = new CommittedCache<>(MOST);

    /**
     * A questionnaire that exists.
     *
     * @param scored how it is scored; null if its answers are not rated
     */
    record KnownForm(ScoredForm scored) {}

    FormShelf(ConformanceResources guide, Records records) {
        this.guide = guide;
        this.records = records;
    }

    /** The questionnaire of that very URL and version; empty if it is not known. */
    Optional<KnownForm> find(String url, String version) {
        return known.get(url + "|" + version, () -> questionnaire(url, version).map(FormShelf::read));
    }

    /**
     * A form was written: the next answer reads its form anew.
     *
     * @throws RuleViolation if what it says about its scoring does not hold together, so that no answer could be rated
     */
    void change(Questionnaire written) {
        read(written);
        known.change();
    }

    /** A form is being written or deleted. */
    void change() {
        known.change();
    }

    private static KnownForm read(Questionnaire questionnaire) {
        return new KnownForm(FormReader.isScored(questionnaire) ? FormReader.read(questionnaire) : null);
    }

    private Optional<Questionnaire> questionnaire(String url, String version) {
        return guide.find(Questionnaire.class, url + "|" + version).or(() -> registered(url, version));
    }

    private Optional<Questionnaire> registered(String url, String version) {
        SearchParameterMap criteria = SearchParameterMap.newSynchronous()
                .add(Questionnaire.SP_URL, new UriParam(url))
                .add(Questionnaire.SP_VERSION, new TokenParam(version));
        return records.search(Questionnaire.class, criteria).stream().findFirst();
    }
}
