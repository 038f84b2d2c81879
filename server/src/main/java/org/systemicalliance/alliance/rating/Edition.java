package org.systemicalliance.alliance.rating;

import java.util.Locale;
import java.util.Objects;

/**
 * The very form that was answered. Scores of different editions are neither pooled nor compared (measurement
 * specification, section 3, "Unsound; forbid").
 *
 * @param form canonical of the form, with its version
 * @param core the questions that it shares with the forms of other directions; null where unknown
 * @param language in which it was answered, as BCP 47 writes it; null where unknown
 */
public record Edition(String form, Core core, String language) {

    public Edition {
        Objects.requireNonNull(form, "form");
        language = language == null ? null : language.toLowerCase(Locale.ROOT);
    }

    /** The version of the form; empty where it has none. */
    public String version() {
        int bar = form.lastIndexOf('|');
        return bar < 0 ? "" : form.substring(bar + 1);
    }

    /** Whether a later answer of the same informant can be set against an earlier one. */
    public boolean isSameAs(Edition other) {
        return isWhole() && equals(other);
    }

    /** Whether answers of two directions can be set against each other: the same questions, wording and language. */
    public boolean isComparableWith(Edition other) {
        return isWhole() && other.isWhole() && family().equals(other.family());
    }

    /** What editions of different directions share that can be compared. */
    public Family family() {
        return new Family(core, version(), language);
    }

    /** Whether everything is known that a comparison has to know. */
    public boolean isWhole() {
        return core != null && language != null;
    }

    /** The same questions in the same wording and language, whoever is asked about whom. */
    public record Family(Core core, String version, String language) {}
}
