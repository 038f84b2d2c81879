package org.systemicalliance.examples.families;

/** Whom the people of a system are to the child. Codes of CodeSystem {@code agent}, in the order of a dyad's roles. */
enum Role {
    CHILD("child", "Child"),
    PARENT("parent", "Parent"),
    CAREGIVER("caregiver", "Caregiver"),
    PROFESSIONAL("professional", "Professional");

    private final String code;
    private final String display;

    Role(String code, String display) {
        this.code = code;
        this.display = display;
    }

    String code() {
        return code;
    }

    String display() {
        return display;
    }
}
