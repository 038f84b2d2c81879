package org.systemicalliance.server.notification;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.systemicalliance.alliance.answer.Direction;
import org.systemicalliance.alliance.measure.PossibleStrain;
import org.systemicalliance.alliance.picture.DirectedCourse;
import org.systemicalliance.alliance.picture.RatingPoint;
import org.systemicalliance.alliance.picture.Window;
import org.systemicalliance.server.exchange.CareTeams;
import org.systemicalliance.server.exchange.Guide;
import org.systemicalliance.server.exchange.Ratings;
import org.systemicalliance.server.records.Agreements;
import org.systemicalliance.server.records.Measurement;
import org.systemicalliance.server.records.Records;

/**
 * Whether a rating is a reason to look at the relationship again, for somebody who may see some of what the same person
 * said about the same partner before: what a picture of this day says to them ({@link PossibleStrain}), and nothing
 * else. Nothing is told of a pair that is none any more, nor of what has left every summary.
 */
class StrainWatch {

    private final Records records;
    private final Agreements agreements;
    private final Measurement measurement;
    private final Sights sights;
    private final Clock clock;

    /** @param clock tells the day, where it is, to which a picture would reach now */
    StrainWatch(Records records, Agreements agreements, Measurement measurement, Sights sights, Clock clock) {
        this.records = records;
        this.agreements = agreements;
        this.measurement = measurement;
        this.sights = sights;
        this.clock = clock;
    }

    /** For whom a rating, which they may see, gives rise to a possible strain. */
    Predicate<Subscriber> of(Observation rating) {
        Direction direction = Ratings.direction(rating);
        Window window = window(Ratings.point(rating));
        Optional<CareTeam> pair =
                records.find(CareTeam.class, direction.dyad()).filter(team -> CareTeams.isDyadOn(team, window.asOf()));
        if (pair.isEmpty() || hasLeft(rating, direction)) {
            return subscriber -> false;
        }
        List<Observation> course = course(rating, direction);
        return subscriber -> {
            Predicate<Resource> seen = sights.of(subscriber);
            List<RatingPoint> points =
                    course.stream().filter(seen).map(Ratings::point).toList();
            return seen.test(pair.get()) && givesRise(rating, DirectedCourse.of(direction, points, List.of(), window));
        };
    }

    private boolean givesRise(Observation rating, DirectedCourse course) {
        return PossibleStrain.of(course, measurement.policy(), measurement.reliabilities())
                .filter(strain -> strain.restsOn(Ratings.point(rating).rating()))
                .isPresent();
    }

    /** Up to this day, or to the day of the rating where that has begun already: with them, or by their clock. */
    private Window window(RatingPoint rating) {
        LocalDate today = LocalDate.now(clock);
        LocalDate rated = LocalDate.ofInstant(rating.assessedAt(), clock.getZone());
        return Window.usual(rated.isAfter(today) ? rated : today, clock.getZone());
    }

    private boolean hasLeft(Observation rating, Direction direction) {
        return agreements.around(Ratings.childOf(rating)).withdraws(direction, LocalDate.now(clock));
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
