package org.systemicalliance.examples.families;

import org.hl7.fhir.r4.model.Reference;

/**
 * Someone in a child's system of care.
 *
 * @param role whom the person is to the child
 * @param type resource type that stands for the person
 * @param id its id
 * @param name as shown where the person is referred to
 */
record Member(Role role, String type, String id, String name) {

    String reference() {
        return type + "/" + id;
    }

    Reference asReference() {
        return new Reference(reference()).setDisplay(name);
    }

    /** What the person is called within ids of the family, such as {@code mother} or {@code ot}. */
    String shortName(String familyKey) {
        return id.substring(familyKey.length() + 1);
    }
}
