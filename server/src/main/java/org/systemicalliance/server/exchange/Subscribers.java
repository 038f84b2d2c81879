package org.systemicalliance.server.exchange;

import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Subscription;

/** Whom a Subscription tells: a person, or a program that calls for nobody. */
public final class Subscribers {

    private static final String PROGRAM = "program ";

    private Subscribers() {}

    /** The subscriber as {@link #name} has it; empty where access control was off when it was made. */
    public static Optional<String> of(Subscription subscription) {
        Extension extension = subscription.getExtensionByUrl(Guide.SUBSCRIBER);
        if (extension == null || !(extension.getValue() instanceof Reference reference)) {
            return Optional.empty();
        }
        return References.literal(reference)
                .or(() -> Optional.ofNullable(reference.getIdentifier().getValue())
                        .map(PROGRAM::concat));
    }

    /**
     * What a subscriber is known by.
     *
     * @param person reference, such as {@code Practitioner/7}
     * @param program id of the client; it counts where there is no person
     */
    public static String name(Optional<String> person, String program) {
        return person.orElse(PROGRAM + program);
    }

    /** Writes down whom a Subscription tells, in the place of whatever stood there. */
    public static void write(Subscription subscription, Optional<String> subscriber) {
        subscription.getExtension().removeIf(extension -> extension.getUrl().equals(Guide.SUBSCRIBER));
        subscriber.map(Subscribers::reference).ifPresent(who -> subscription.addExtension(Guide.SUBSCRIBER, who));
    }

    private static Reference reference(String name) {
        return name.startsWith(PROGRAM)
                ? new Reference().setIdentifier(new Identifier().setValue(name.substring(PROGRAM.length())))
                : new Reference(name);
    }
}
