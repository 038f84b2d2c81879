package org.systemicalliance.server.platform.validation;

import java.util.function.BiConsumer;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.systemicalliance.alliance.RuleViolation;

/** The references in a resource, and the one answer to those that lead nowhere, whoever finds that out. */
public final class ReferencePlaces {

    private ReferencePlaces() {}

    /**
     * Visits every reference with the FHIRPath of its place.
     *
     * @param path FHIRPath of the element
     */
    public static void visit(Base element, String path, BiConsumer<Reference, String> visitor) {
        if (element instanceof Reference reference && reference.hasReference()) {
            visitor.accept(reference, path);
        }
        for (Property property : element.children()) {
            int index = 0;
            for (Base child : property.getValues()) {
                if (child != null) {
                    String place = property.isList() ? "[" + index++ + "]" : "";
                    visit(child, path + "." + property.getName().replace("[x]", "") + place, visitor);
                }
            }
        }
    }

    /** @param literal what is referred to and is not stored, or may not be known to be */
    public static RuleViolation unresolved(String path, String literal) {
        return new RuleViolation(
                "sal-reference",
                path,
                "The reference names a resource that is stored here; %s is not.".formatted(literal));
    }
}
