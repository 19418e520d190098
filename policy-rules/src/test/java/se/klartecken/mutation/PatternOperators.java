package se.klartecken.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Operators on what a rule asks of the one thing that it looks at. */
final class PatternOperators {

    private static final Pattern QUESTION = Pattern.compile("\\b([a-z]\\w*)\\b(?!\\s*\\()");

    private PatternOperators() {}

    static List<Operator> all(Views views) {
        return List.of(
                Operator.of("constraint dropped", PatternOperators::constraintDropped),
                Operator.of("constraint negated", PatternOperators::constraintNegated),
                Operator.of("another class looked at", rule -> classExchanged(rule, views)));
    }

    private static Stream<List<Edit>> constraintDropped(RuleText rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream()
                        .map(dropped -> List.of(
                                list(pattern.constraints()).replacedBy(without(pattern.constraints(), dropped)))));
    }

    private static Span list(List<Span> constraints) {
        Span first = constraints.get(0);
        return new Span(
                first.whole(),
                first.start(),
                constraints.get(constraints.size() - 1).end());
    }

    private static String without(List<Span> constraints, Span dropped) {
        List<String> left = new ArrayList<>();
        constraints.stream().filter(it -> !it.equals(dropped)).forEach(it -> left.add(it.text()));
        return String.join(", ", left);
    }

    private static Stream<List<Edit>> constraintNegated(RuleText rule) {
        return rule.patterns().stream()
                .flatMap(pattern -> pattern.constraints().stream())
                .map(it -> List.of(
                        it.replacedBy(it.text().startsWith("!") ? it.text().substring(1) : "!" + it.text())));
    }

    /** Another class of the same chapter that has the questions of this one. */
    private static Stream<List<Edit>> classExchanged(RuleText rule, Views views) {
        return rule.patterns().stream().flatMap(pattern -> {
            List<String> questions = pattern.constraints().stream()
                    .flatMap(it -> QUESTION.matcher(it.text()).results())
                    .map(found -> found.group(1))
                    .toList();
            return views.othersThan(pattern.type().text()).stream()
                    .filter(other -> views.answers(other, questions))
                    .map(other -> List.of(pattern.type().replacedBy(other)));
        });
    }
}
