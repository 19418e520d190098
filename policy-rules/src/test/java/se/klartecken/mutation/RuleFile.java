package se.klartecken.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of a chapter as they are written.
 *
 * @param header package, imports and globals
 */
record RuleFile(String header, List<RuleText> rules) {

    private static final Pattern RULE =
            Pattern.compile("^rule \"([^\"]+)\".*?^end$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("^import ([\\w.]+);?$", Pattern.MULTILINE);

    static RuleFile of(String text) {
        Matcher matcher = RULE.matcher(text);
        List<RuleText> rules = new ArrayList<>();
        int first = text.length();
        while (matcher.find()) {
            first = Math.min(first, matcher.start());
            int line = 1
                    + (int) text.substring(0, matcher.start())
                            .chars()
                            .filter(it -> it == '\n')
                            .count();
            rules.add(RuleText.of(matcher.group(1), line, matcher.group()));
        }
        return new RuleFile(text.substring(0, first), rules);
    }

    /** The full names of the classes that the rules look at. */
    List<String> imports() {
        return IMPORT.matcher(header).results().map(found -> found.group(1)).toList();
    }
}
