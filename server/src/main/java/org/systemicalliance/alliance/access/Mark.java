package org.systemicalliance.alliance.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * One reason for which a resource may be shown, or hidden. A resource carries the marks that follow from its own
 * content; a person is cleared for marks, and some are withheld from them.
 *
 * @param text what tells it from other marks; people and children in it are references such as {@code Patient/7}
 */
public record Mark(String text) {

    /** No mark is longer, however long the ids in it, of which FHIR allows 64 characters. Nobody cuts what fits. */
    public static final int LONGEST = 200;

    /** Of a digest so many bytes tell apart whatever will ever be said. */
    private static final int BYTES = 16;

    /** How the marks of single ratings begin, and no others. */
    public static final String SINGLE = "single ";

    /** How the marks of what one person said about another begin, and no others. */
    public static final String FROM = "from ";

    /** What stands before the child in the marks that name one; a digest names nobody. */
    private static final String OF_CHILD = " of Patient/";

    /** Forms, terminology, profiles: for everybody. */
    public static final Mark OPEN = new Mark("open");

    /**
     * Professionals, organizations and places, and what a site knows of its forms: for everybody who takes part in care.
     */
    public static final Mark DIRECTORY = new Mark("directory");

    /** Who looked at what. */
    public static final Mark AUDIT = new Mark("audit");

    /** Who asked to be told of what, and where. */
    public static final Mark SUBSCRIPTION = new Mark("subscription");

    /** A section of the record of any child. */
    public static Mark anyChild(Section section) {
        return new Mark(section.name().toLowerCase(Locale.ROOT));
    }

    public static Mark section(Section section, String child) {
        return new Mark(section.name().toLowerCase(Locale.ROOT) + " of " + child);
    }

    /** A rating by one instrument. */
    public static Mark rating(String instrument, String child) {
        return new Mark("rating by " + instrument + " of " + child);
    }

    /** What a person said, was asked or decided about a child. */
    public static Mark own(String person, String child) {
        return new Mark("own of " + person + " of " + child);
    }

    /** A pair in which a person takes part. */
    public static Mark pair(String person, String child) {
        return new Mark("pair of " + person + " of " + child);
    }

    /** What somebody noted about a person, other than a rating. */
    public static Mark about(String person, String child) {
        return new Mark("about " + person + " of " + child);
    }

    /** Ratings of the relationship with a person, by whomever. */
    public static Mark rated(String partner, String child) {
        return new Mark("rated " + partner + " of " + child);
    }

    /** What one person said about another: named by a digest, because three ids may be too long together. */
    public static Mark between(String informant, String partner, String child) {
        return new Mark(FROM + digest(informant + " about " + partner + " of " + child));
    }

    /** One rating of one person about another. Who releases it can release nothing but their own word. */
    public static Mark released(String rating, String informant, String partner, String child) {
        return new Mark(
                SINGLE + rating + " " + between(informant, partner, child).text());
    }

    private static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    /** Of a mark of a single rating, who said it about whom. */
    public Mark direction() {
        return new Mark(text.substring(text.lastIndexOf(FROM)));
    }

    /**
     * Whether something about one of the children may carry this mark.
     *
     * @param children references
     */
    boolean concerns(Set<String> children) {
        int child = text.lastIndexOf(OF_CHILD);
        return child < 0 || children.contains(text.substring(child + OF_CHILD.indexOf("Patient")));
    }

    public boolean isOfSingleRating() {
        return text.startsWith(SINGLE);
    }

    /** The person itself; what somebody says in their own name. Nothing that is stored carries it. */
    public static Mark self(String person) {
        return new Mark("self " + person);
    }

    /** What somebody is still writing down about a child. */
    public static Mark recording(String recorder, String child) {
        return new Mark("recording by " + recorder + " of " + child);
    }

    /**
     * What somebody asked to be told of.
     *
     * @param subscriber a person, or the name of a program
     */
    public static Mark subscribed(String subscriber) {
        return new Mark("subscribed by " + subscriber);
    }

    /** Whether this mark stands on ratings alone. */
    public boolean isOfRatings() {
        return text.startsWith("rated ") || text.startsWith(FROM);
    }
}
