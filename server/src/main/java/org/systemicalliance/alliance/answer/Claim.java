package org.systemicalliance.alliance.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.systemicalliance.alliance.rating.Form;

/**
 * What an answer says about itself before anybody has checked it. People are references, such as
 * {@code RelatedPerson/12}.
 *
 * @param child the child whose system of care it concerns
 * @param informant whose view it is
 * @param recorder who entered it; the informant, unless somebody else typed
 * @param partner whom it is about, where the answer says so itself
 * @param perspective from where the informant speaks, where the answer says so itself
 * @param assistants who helped the informant to answer
 * @param authored when it was given; for an answer that names only a day, the first moment that is that day anywhere
 * @param day the day on which it was given, as the answer states it
 */
public record Claim(
        Form form,
        String child,
        String informant,
        String recorder,
        Optional<String> partner,
        Optional<Perspective> perspective,
        Set<String> assistants,
        Instant authored,
        LocalDate day) {

    public Claim {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(child, "child");
        Objects.requireNonNull(informant, "informant");
        Objects.requireNonNull(recorder, "recorder");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(perspective, "perspective");
        assistants = Set.copyOf(assistants);
        Objects.requireNonNull(authored, "authored");
        Objects.requireNonNull(day, "day");
    }
}
