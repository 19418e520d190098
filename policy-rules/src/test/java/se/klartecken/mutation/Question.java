package se.klartecken.mutation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A question where a rule asks it.
 *
 * @param view the class that it is asked of
 * @param name the question's name alone
 * @param argument all of the argument that it is, where it stands in the consequence
 */
record Question(String view, Span name, Optional<Span> argument) {

    private static final Pattern IN_CONSTRAINT = Pattern.compile("\\b([a-z]\\w*)\\b(?!\\s*\\()");
    private static final Pattern IN_ARGUMENT = Pattern.compile("(\\$\\w+)\\.(\\w+)\\(\\)");

    /** The questions of the condition, which ask for an answer that lets the rule speak. */
    static List<Question> ofCondition(RuleText rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream()
                        .flatMap(constraint -> found(IN_CONSTRAINT, constraint))
                        .map(found -> new Question(
                                pattern.type().text(),
                                new Span(rule.text(), found.start(1), found.end(1)),
                                Optional.empty())))
                .toList();
    }

    /** The questions of the consequence, whose answers are handed on. */
    static List<Question> ofConsequence(RuleText rule) {
        return rule.calls().stream()
                .flatMap(call -> call.arguments().stream())
                .flatMap(argument -> found(IN_ARGUMENT, argument)
                        .flatMap(found -> viewOf(rule, found.group(1)).stream()
                                .map(view -> new Question(
                                        view,
                                        new Span(rule.text(), found.start(2), found.end(2)),
                                        Optional.of(argument)))))
                .toList();
    }

    private static Stream<MatchResult> found(Pattern pattern, Span span) {
        return pattern.matcher(span.whole()).region(span.start(), span.end()).results();
    }

    private static Optional<String> viewOf(RuleText rule, String variable) {
        return rule.patterns().stream()
                .filter(pattern -> pattern.variable().equals(variable))
                .map(pattern -> pattern.type().text())
                .findFirst();
    }
}
