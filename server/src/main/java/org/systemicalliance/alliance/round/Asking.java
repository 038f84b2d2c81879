package org.systemicalliance.alliance.round;

import java.util.Objects;
import org.systemicalliance.alliance.DyadType;
import org.systemicalliance.alliance.answer.Direction;

/**
 * One question that a round could ask: an informant about a partner.
 *
 * @param form canonical of the form by which it is asked, with version
 */
public record Asking(Direction direction, DyadType type, String form) {

    public Asking {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(form, "form");
    }
}
