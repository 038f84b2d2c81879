package org.systemicalliance.server.notebook;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.systemicalliance.alliance.notebook.PageFactor;

/** The ids of what follows from a page. They follow from the page's id, so that a page says everything once. */
final class PageFactorIds {

    private static final String PREFIX = "noted-";
    private static final int DIGITS = 24;
    private static final Pattern FORM = Pattern.compile("noted-[0-9a-f]{24}-[0-9a-f]{24}");

    private PageFactorIds() {}

    static String of(String page, PageFactor factor) {
        return start(page) + digest(factor.code() + "|" + factor.part());
    }

    /** Whether an id is of the form that only what follows from a page has. */
    static boolean isOne(String factor) {
        return FORM.matcher(factor).matches();
    }

    /** Whether a factor has an id of those that follow from a page. */
    static boolean isOf(String page, String factor) {
        return factor.startsWith(start(page));
    }

    private static String start(String page) {
        return PREFIX + digest(page) + "-";
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "")
                .substring(0, DIGITS);
    }
}
