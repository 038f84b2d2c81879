package org.systemicalliance.examples.families;

/** The professionals of a generated team, in the order in which a larger team gains them. */
enum Discipline {
    DEVELOPMENTAL_PEDIATRICIAN("developmental-pediatrician", "dev-ped", "Developmental pediatrician"),
    OCCUPATIONAL_THERAPIST("occupational-therapist", "ot", "Occupational therapist"),
    SPEECH_LANGUAGE_THERAPIST("speech-language-therapist", "slt", "Speech and language therapist"),
    TEACHER("teacher", "teacher", "Teacher"),
    BEHAVIOR_ANALYST("behavior-analyst", "analyst", "Behavior analyst"),
    PSYCHOLOGIST("psychologist", "psych", "Psychologist"),
    PHYSIOTHERAPIST("physiotherapist", "physio", "Physiotherapist"),
    SOCIAL_WORKER("social-worker", "social", "Social worker"),
    SPECIAL_EDUCATOR("special-educator", "educator", "Special educator"),
    DIETITIAN("dietitian", "dietitian", "Dietitian");

    private final String code;
    private final String shortName;
    private final String display;

    Discipline(String code, String shortName, String display) {
        this.code = code;
        this.shortName = shortName;
        this.display = display;
    }

    String code() {
        return code;
    }

    /** Short enough for the ids of ratings, which name two people and may not be longer than 64 characters. */
    String shortName() {
        return shortName;
    }

    String display() {
        return display;
    }
}
