package org.systemicalliance.server.notebook;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.server.exchange.Notebook;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.records.Records;

/** Keeps the factors of a page in step with it, inside the transaction that changes the page. */
class PageKeeper {

    private final PageReader reader;
    private final Records records;

    PageKeeper(PageReader reader, Records records) {
        this.reader = reader;
        this.records = records;
    }

    /**
     * Makes the factors agree with a page that was just stored.
     *
     * @throws RuleViolation if the page contradicts itself, or is changed without saying so
     */
    void written(QuestionnaireResponse page) {
        Map<String, Observation> present = present(page);
        if (Notebook.stands(page)) {
            List<Observation> expected = factors(page);
            requireAmendment(page, present, expected);
            expected.forEach(factor -> keep(factor, present.remove(References.to(factor))));
        } else if (page.getStatus() != QuestionnaireResponseStatus.ENTEREDINERROR) {
            require(
                    present.values().stream().allMatch(PageKeeper::isTakenBack),
                    "sal-note-status",
                    "QuestionnaireResponse.status",
                    "A completed session note is not reopened; it is amended, or marked as entered in error.");
        }
        present.values().forEach(this::takeBack);
    }

    /** Takes back what followed from a page that is about to be deleted. */
    void deleted(QuestionnaireResponse page) {
        present(page).values().forEach(this::takeBack);
    }

    /**
     * Refuses a factor that a client puts in the place of one that follows from a page, unless it says the same.
     *
     * @throws RuleViolation if the factor says anything else than its page
     */
    void requireSupported(Observation factor) {
        if (PageFactorIds.isOne(factor.getIdElement().getIdPart())) {
            require(
                    pageOf(factor).filter(page -> supports(page, factor)).isPresent(),
                    "sal-note-origin",
                    "Observation.derivedFrom",
                    "In the place of what follows from a session note stands what the note says.");
        }
    }

    private boolean supports(QuestionnaireResponse page, Observation factor) {
        return Notebook.stands(page)
                ? factors(page).stream().anyMatch(expected -> saysTheSame(expected, factor))
                : isTakenBack(factor);
    }

    private Optional<QuestionnaireResponse> pageOf(Observation factor) {
        return factor.getDerivedFrom().stream()
                .flatMap(reference -> References.literal(reference).stream())
                .filter(literal -> literal.startsWith("QuestionnaireResponse/"))
                .filter(literal -> PageFactorIds.isOf(
                        literal.substring(literal.indexOf('/') + 1),
                        factor.getIdElement().getIdPart()))
                .findFirst()
                .flatMap(literal -> records.find(QuestionnaireResponse.class, literal));
    }

    private List<Observation> factors(QuestionnaireResponse page) {
        return reader.factors(page).stream()
                .map(factor -> PageFactorTranslator.observation(page, factor))
                .toList();
    }

    private void keep(Observation factor, Observation present) {
        if (present == null || !saysTheSame(factor, present)) {
            records.store(factor);
        }
    }

    private static void requireAmendment(
            QuestionnaireResponse page, Map<String, Observation> present, List<Observation> expected) {
        Map<String, Observation> standing = present.values().stream()
                .filter(factor -> !isTakenBack(factor))
                .collect(Collectors.toMap(References::to, Function.identity()));
        boolean unchanged = standing.isEmpty()
                || (standing.size() == expected.size()
                        && expected.stream()
                                .allMatch(factor -> standing.containsKey(References.to(factor))
                                        && saysTheSame(factor, standing.get(References.to(factor)))));
        require(
                unchanged || page.getStatus() == QuestionnaireResponseStatus.AMENDED,
                "sal-note-amended",
                "QuestionnaireResponse.status",
                "A completed session note is changed by sending it with status amended.");
    }

    private void takeBack(Observation factor) {
        if (!isTakenBack(factor)) {
            factor.setStatus(ObservationStatus.ENTEREDINERROR);
            records.store(factor);
        }
    }

    /** What follows from a page and is stored already. */
    private Map<String, Observation> present(QuestionnaireResponse page) {
        String id = page.getIdElement().getIdPart();
        SearchParameterMap criteria = SearchParameterMap.newSynchronous(
                Observation.SP_DERIVED_FROM, new ReferenceParam("QuestionnaireResponse/" + id));
        return records.search(Observation.class, criteria).stream()
                .filter(factor -> PageFactorIds.isOf(id, factor.getIdElement().getIdPart()))
                .collect(Collectors.toMap(References::to, Function.identity()));
    }

    /** Labels, narrative and versions do not matter. */
    private static boolean saysTheSame(Observation one, Observation other) {
        return PageFactorTranslator.bare(one).equalsDeep(PageFactorTranslator.bare(other));
    }

    private static boolean isTakenBack(Observation factor) {
        return factor.getStatus() == ObservationStatus.ENTEREDINERROR;
    }

    private static void require(boolean holds, String rule, String element, String sentence) {
        if (!holds) {
            throw new RuleViolation(rule, element, sentence);
        }
    }
}
