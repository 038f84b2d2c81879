package org.systemicalliance.terminology.sources;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of FSH.
 *
 * @param path its path below {@code input/fsh}
 * @param text its content
 */
public record FshFile(Path path, String text) {

    private static final Pattern DECLARATION = Pattern.compile(
            "^(Profile|Extension|Logical|Resource|Instance|Invariant|ValueSet|CodeSystem|RuleSet|Mapping)\\s*:\\s*([^\\s(]+)",
            Pattern.MULTILINE);
    private static final Pattern ALIAS = Pattern.compile("^Alias\\s*:", Pattern.MULTILINE);
    private static final Pattern USAGE = Pattern.compile("^//.*\\bUsage: ", Pattern.MULTILINE);

    /** The name of the file without its extension. */
    public String name() {
        return path.getFileName().toString().replaceFirst("\\.fsh$", "");
    }

    /** The names of the artifacts that the file declares. */
    public List<String> declaredNames() {
        return DECLARATION.matcher(text).results().map(found -> found.group(2)).toList();
    }

    boolean declaresRuleSet() {
        Matcher declaration = DECLARATION.matcher(text);
        return declaration.find() && declaration.group(1).equals("RuleSet");
    }

    boolean declaresAliases() {
        return ALIAS.matcher(text).find();
    }

    boolean showsUsage() {
        return USAGE.matcher(text).find();
    }
}
