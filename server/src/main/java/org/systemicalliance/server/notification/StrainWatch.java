package org.systemicalliance.server.notification;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Observation;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.measure.PossibleStrain;
import org.systemicalliance.alliance.picture.DirectedCourse;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.picture.Window;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.records.Measurement;
import org.systemicalliance.server.records.Records;

/**
 * Whether a rating is a reason to look at the relationship again, for somebody who may see some of what the same person
 * said about the same partner before: what {@link PossibleStrain} says, and nothing else.
 */
class StrainWatch {

    private final Records records;
    private final Measurement measurement;
    private final Sights sights;
    private final Clock clock;

    /** @param clock tells the day, where it is, to which a picture would reach now */
    StrainWatch(Records records, Measurement measurement, Sights sights, Clock clock) {
        this.records = records;
        this.measurement = measurement;
        this.sights = sights;
        this.clock = clock;
    }

    /** For whom a rating, which they may see, gives rise to a possible strain. */
    Predicate<Subscriber> of(Observation rating) {
        Direction direction = Ratings.direction(rating);
        List<Observation> course = course(rating, direction);
        return subscriber -> {
            List<RatingPoint> seen = course.stream()
                    .filter(sights.of(subscriber))
                    .map(Ratings::point)
                    .toList();
            return givesRise(Ratings.point(rating), direction, seen);
        };
    }

    private boolean givesRise(RatingPoint rating, Direction direction, List<RatingPoint> seen) {
        Window window = Window.usual(LocalDate.now(clock), clock.getZone());
        return PossibleStrain.of(
                        DirectedCourse.of(direction, seen, List.of(), window),
                        measurement.policy(),
                        measurement.reliabilities())
                .filter(strain -> strain.restsOn(rating.rating()))
                .isPresent();
    }

    private List<Observation> course(Observation rating, Direction direction) {
        SearchParameterMap criteria = SearchParameterMap.newSynchronous()
                .add(Observation.SP_SUBJECT, new ReferenceParam(Ratings.childOf(rating)))
                .add(Observation.SP_CODE, new TokenParam(Guide.MEASURE, Guide.DIRECTED_RATING))
                .add(Observation.SP_FOCUS, new ReferenceParam(direction.dyad()))
                .add(Observation.SP_PERFORMER, new ReferenceParam(direction.informant()));
        return records.search(Observation.class, criteria).stream()
                .filter(Ratings::stands)
                .filter(other -> Ratings.direction(other).equals(direction))
                .toList();
    }
}
