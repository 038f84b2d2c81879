package org.systemicalliance.alliance.measure;

import java.util.List;
import java.util.Optional;
import org.systemicalliance.alliance.Coded;
import org.systemicalliance.alliance.picture.RatingPoint;

/** Against which earlier rating a change is measured. Codes of CodeSystem {@code change-baseline}. */
public enum Baseline implements Coded {
    PREVIOUS("previous") {
        @Override
        Optional<RatingPoint> of(List<RatingPoint> earlier) {
            return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.get(earlier.size() - 1));
        }
    },
    FIRST_OF_WINDOW("first-of-window") {
        @Override
        Optional<RatingPoint> of(List<RatingPoint> earlier) {
            return earlier.stream().findFirst();
        }
    };

    private final String code;

    Baseline(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Baseline of(String code) {
        return Coded.find(values(), code, "change-baseline");
    }

    /** The one of the earlier ratings, oldest first. */
    abstract Optional<RatingPoint> of(List<RatingPoint> earlier);
}
