package org.systemicalliance.server.answer;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.systemicalliance.alliance.answer.AnswerRules;
import org.systemicalliance.profiles.ConformanceResources;
import org.systemicalliance.server.platform.Feature;
import org.systemicalliance.server.records.Agreements;
import org.systemicalliance.server.records.Backfill;
import org.systemicalliance.server.records.Records;
import org.systemicalliance.server.records.Sight;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class AnswerFeature {

    @Bean
    AnswerTable answerTable(DataSource dataSource) {
        return new AnswerTable(new JdbcTemplate(dataSource));
    }

    @Bean
    Backfill answerBackfill(
            AnswerTable table, Records records, DataSource dataSource, PlatformTransactionManager transactions) {
        return new Backfill(
                "ALLIANCE_ANSWER",
                table::create,
                () -> records.forEach(QuestionnaireResponse.class, SearchParameterMap.newSynchronous(), table::follow),
                new JdbcTemplate(dataSource),
                transactions);
    }

    @Bean
    Feature answers(
            FhirContext context,
            ConformanceResources guide,
            Records records,
            AnswerTable table,
            Agreements agreements,
            Sight sight,
            Clock clock) {
        FormShelf forms = new FormShelf(guide, records);
        Rater rater = new Rater(
                forms, new StoredCircles(records), new AnswerRules(clock), new RecordedWillingness(agreements));
        Repetitions repetitions = new Repetitions(context, records, table);
        Recorders recorders = new Recorders(sight);
        return new Contribution(
                List.of(
                        new ExtractProvider(new Extraction(rater, records, recorders, clock)),
                        new SubmitAnswerProvider(new Submission(records, repetitions, recorders, clock))),
                List.of(
                        new RepetitionHooks(repetitions),
                        new AnswerHooks(new RatingKeeper(rater, repetitions, records), forms, table)));
    }

    private record Contribution(List<Object> providers, List<Object> interceptors) implements Feature {}
}
