package org.systemicalliance.server.practice;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.practice.Practices;
import org.systemicalliance.server.records.Records;

/** Counts what is on record about the care of one child, for somebody who may see some of it. */
class Counting {

    private final CareRecordReader reader;
    private final Records records;
    private final Clock clock;

    Counting(CareRecordReader reader, Records records, Clock clock) {
        this.reader = reader;
        this.records = records;
        this.clock = clock;
    }

    /**
     * What can be said, sorted by pair and factor. Nothing is stored.
     *
     * @throws ResourceNotFoundException if there is no such team
     * @throws RuleViolation if the team is no system of care
     */
    List<Counted> count(PracticeRequest asked, RequestDetails request) {
        return records.inTransaction(request, () -> count(asked, reader.read(asked, request)));
    }

    List<Counted> count(PracticeRequest asked, Material material) {
        CountTranslator translator =
                new CountTranslator(asked, material.child(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return Practices.count(material.pairs(), asked.window(), material.records()).stream()
                .map(translator::counted)
                .toList();
    }
}
