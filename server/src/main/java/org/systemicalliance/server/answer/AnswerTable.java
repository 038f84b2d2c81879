package org.systemicalliance.server.answer;

import java.util.List;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.systemicalliance.server.exchange.References;
import org.systemicalliance.server.platform.storage.OwnTables;

/**
 * Where answers stand whose sender chose the id, by what makes them the same answer. A search by child, informant and time
 * would look at everything that was ever said about the child.
 */
class AnswerTable {

    private final JdbcTemplate jdbc;

    AnswerTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the table; answers false if it was there already. */
    boolean create() {
        return OwnTables.make(
                jdbc, "ALLIANCE_ANSWER", """
                create table ALLIANCE_ANSWER (
                  ANSWER_ID varchar(90) primary key,
                  PLACE varchar(90) not null)
                """, "create index IDX_ALLIANCE_ANSWER on ALLIANCE_ANSWER (PLACE)");
    }

    /** Keeps up with an answer that was stored. */
    void follow(QuestionnaireResponse answer) {
        String reference = References.to(answer);
        remove(reference);
        AnswerIdentity.of(answer)
                .map(AnswerTable::place)
                .filter(place -> !place.equals(reference))
                .ifPresent(place ->
                        jdbc.update("insert into ALLIANCE_ANSWER (ANSWER_ID, PLACE) values (?,?)", reference, place));
    }

    void remove(String answer) {
        jdbc.update("delete from ALLIANCE_ANSWER where ANSWER_ID = ?", answer);
    }

    /** References to the answers of an identity that stand elsewhere than in their place. */
    List<String> elsewhere(AnswerIdentity identity) {
        return jdbc.queryForList(
                "select ANSWER_ID from ALLIANCE_ANSWER where PLACE = ? order by ANSWER_ID",
                String.class,
                place(identity));
    }

    /** Where an answer belongs whose sender leaves the choice to the server. */
    static String place(AnswerIdentity identity) {
        return "QuestionnaireResponse/" + identity.id();
    }
}
