package se.klartecken.mutation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule as it is written. All spans are of its own text.
 *
 * @param line the line of its file in which it begins
 * @param clause the word that says for which clause it speaks
 * @param condition what stands between {@code when} and {@code then}
 * @param consequence what stands after {@code then}
 */
record RuleText(String name, int line, String text, Optional<Span> clause, Span condition, Span consequence) {

    private static final Pattern CLAUSE = Pattern.compile("@clause\\(\\s*([\\w-]+)\\s*\\)");
    private static final Pattern PATTERN = Pattern.compile("(?:(\\$\\w+)\\s*:\\s*)?\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern CALL = Pattern.compile("\\bverdicts\\.(\\w+)\\(");

    /**
     * A pattern of the condition.
     *
     * @param whole from its variable to its closing bracket
     * @param variable the name that it is bound to, or nothing
     * @param type the class of what it looks at
     * @param constraints what it asks of it
     */
    record RulePattern(Span whole, String variable, Span type, List<Span> constraints) {}

    /** A call in the consequence by which the rule says something. */
    record Call(Span method, List<Span> arguments) {}

    static RuleText of(String name, int line, String text) {
        Matcher clause = CLAUSE.matcher(text);
        int when = text.indexOf("\nwhen\n");
        int then = text.indexOf("\nthen\n");
        if (when < 0 || then < when) {
            throw new IllegalArgumentException("no rule: " + name);
        }
        return new RuleText(
                name,
                line,
                text,
                clause.find() ? Optional.of(new Span(text, clause.start(1), clause.end(1))) : Optional.empty(),
                new Span(text, when + "\nwhen\n".length(), then),
                new Span(text, then + "\nthen\n".length(), text.length() - "end".length()));
    }

    /** The patterns of the condition, in order. */
    List<RulePattern> patterns() {
        Matcher matcher = PATTERN.matcher(text).region(condition.start(), condition.end());
        return matcher.results()
                .map(found -> {
                    Span inside = Span.inBrackets(text, found.end() - 1);
                    return new RulePattern(
                            new Span(text, found.start(), inside.end() + 1),
                            found.group(1) == null ? "" : found.group(1),
                            new Span(text, found.start(2), found.end(2)),
                            inside.parts());
                })
                .toList();
    }

    /** What the rule says. */
    List<Call> calls() {
        Matcher matcher = CALL.matcher(text).region(consequence.start(), consequence.end());
        return matcher.results()
                .map(found -> new Call(
                        new Span(text, found.start(1), found.end(1)),
                        Span.inBrackets(text, found.end() - 1).parts()))
                .toList();
    }
}
