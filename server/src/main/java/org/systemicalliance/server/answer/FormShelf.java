package org.systemicalliance.server.answer;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hl7.fhir.r4.model.Questionnaire;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.records.Records;

/**
 * The forms by canonical URL and version: those of the guide, and those that were registered at run time as a
 * Questionnaire. A form of the guide cannot be replaced by one that was registered.
 */
class FormShelf {

    private final ConformanceResources guide;
    private final Records records;
    private final Map<String, KnownForm> known = new ConcurrentHashMap<>();

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
        String canonical = url + "|" + version;
        KnownForm form = known.get(canonical);
        if (form == null) {
            Optional<KnownForm> read = questionnaire(url, version).map(FormShelf::read);
            read.ifPresent(found -> known.put(canonical, found));
            return read;
        }
        return Optional.of(form);
    }

    /** Forgets what was read; the next answer reads its form anew. */
    void forget() {
        known.clear();
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
