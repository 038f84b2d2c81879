package org.systemicalliance.server.picture;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.measure.Interval;
import org.systemicalliance.alliance.measure.MeasurementError;
import org.systemicalliance.alliance.measure.MeasurementError.Known;
import org.systemicalliance.alliance.measure.MeasurementError.Unknown;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.rating.Edition;
import org.systemicalliance.server.exchange.Guide;

/** The extensions of the guide that a picture writes. */
final class Extensions {

    private static final String UCUM = "http://unitsofmeasure.org";

    private Extensions() {}

    /** Who speaks about the relationship with whom. */
    static Extension direction(Direction direction) {
        Extension extension = new Extension(Guide.DIRECTION);
        extension.addExtension("informant", new Reference(direction.informant()));
        extension.addExtension("partner", new Reference(direction.partner()));
        extension.addExtension(
                "perspective", new CodeType(direction.perspective().code()));
        return extension;
    }

    /** The newest rating of a direction, and how many days old it is. */
    static Extension latest(RatingPoint rating, long days) {
        Extension extension = new Extension(Guide.LATEST_RATING);
        extension.addExtension("rating", new Reference(rating.rating()));
        Duration age = new Duration();
        age.setValue(days).setUnit("days").setSystem(UCUM).setCode("d");
        extension.addExtension("age", age);
        return extension;
    }

    /** How sure a score is, or why that is unknown. */
    static Extension error(double score, MeasurementError error) {
        Extension extension = new Extension(Guide.MEASUREMENT_ERROR);
        if (error instanceof Known known) {
            double standardError = known.reliability().standardError();
            Interval interval = Interval.around(score, standardError);
            extension.addExtension("standardError", decimal(standardError));
            extension.addExtension("low", decimal(interval.low()));
            extension.addExtension("high", decimal(interval.high()));
            extension.addExtension(
                    "reliability", new Reference(known.reliability().reference()));
        } else if (error instanceof Unknown unknown) {
            extension.addExtension("unknown", new CodeType(unknown.reason().code()));
        }
        return extension;
    }

    /** What ratings that are compared have in common. */
    static Extension form(Edition.Family family) {
        Extension extension = new Extension(Guide.RATED_FORM);
        extension.addExtension("core", new CodeType(family.core().code()));
        extension.addExtension("language", new CodeType(family.language()));
        return extension;
    }

    /** Why an index is not shown. */
    static Extension suppressed(String rule, String sentence) {
        Extension extension = new Extension(Guide.SUPPRESSED_RULE);
        extension.addExtension("rule", new CodeType(rule));
        extension.addExtension("sentence", new StringType(sentence));
        return extension;
    }

    private static DecimalType decimal(double number) {
        return new DecimalType(Finding.rounded(number));
    }
}
