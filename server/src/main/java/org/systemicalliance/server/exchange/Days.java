package org.systemicalliance.server.exchange;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.systemicalliance.alliance.RuleViolation;
import org.systemicalliance.alliance.team.Span;

/**
 * Days as FHIR writes them. A time names the day that stands in it, wherever it was written; a year or a month names
 * its first day where something starts, and its last where something ends.
 */
public final class Days {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private Days() {}

    /** The span of a period; without a period it has always been so. */
    public static Span span(Period period) {
        if (period == null || period.isEmpty()) {
            return Span.ALWAYS;
        }
        LocalDate start = first(period.getStartElement()).orElse(null);
        LocalDate end = last(period.getEndElement()).orElse(null);
        if (start != null && end != null && end.isBefore(start)) {
            throw new RuleViolation("sal-period", "period", "A period does not end before it starts.");
        }
        return new Span(start, end);
    }

    public static Period period(Span span) {
        Period period = new Period();
        if (span.start() != null) {
            period.setStartElement(new DateTimeType(span.start().toString()));
        }
        if (span.end() != null) {
            period.setEndElement(new DateTimeType(span.end().toString()));
        }
        return period;
    }

    /** The day on which something starts; empty where it is not said, or only why it is not known. */
    public static Optional<LocalDate> first(Base time) {
        return written(time).map(text -> switch (text.length()) {
            case YEAR -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case MONTH -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text.substring(0, DAY));
        });
    }

    /** The day on which something ends; empty where it is not said, or only why it is not known. */
    public static Optional<LocalDate> last(Base time) {
        return written(time).map(text -> switch (text.length()) {
            case YEAR -> LocalDate.of(Integer.parseInt(text), 12, 31);
            case MONTH -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text.substring(0, DAY));
        });
    }

    private static Optional<String> written(Base time) {
        return time instanceof BaseDateTimeType known && known.hasValue()
                ? Optional.of(known.getValueAsString())
                : Optional.empty();
    }
}
