package se.klartecken.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Operators that need no more than the words of a rule: comparisons, numbers, quantifiers, patterns and variables. */
final class TokenOperators {

    private static final Map<String, List<String>> COMPARISONS = Map.of(
            "<", List.of("<=", ">="),
            "<=", List.of("<", ">"),
            ">", List.of(">=", "<="),
            ">=", List.of(">", "<"),
            "==", List.of("!="),
            "!=", List.of("=="));

    private static final Pattern COMPARISON = Pattern.compile("(?<=\\s)(<=|>=|==|!=|<|>)(?=\\s)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$-])\\d+(?![\\w.])");
    private static final Pattern QUANTIFIER = Pattern.compile("\\b(not|exists)\\b(?=\\s*\\(?\\s*[A-Z$])");

    private TokenOperators() {}

    static List<Operator> all() {
        return List.of(
                Operator.of("comparison moved or turned", rule -> words(rule, COMPARISON, COMPARISONS::get)),
                Operator.of("number one more or less", rule -> words(rule, NUMBER, TokenOperators::oneMoreOrLess)),
                Operator.of(
                        "not exchanged for exists",
                        rule -> words(rule, QUANTIFIER, word -> List.of(word.equals("not") ? "exists" : "not"))),
                Operator.of("pattern dropped", TokenOperators::patternDropped),
                Operator.of("variable exchanged", TokenOperators::variableExchanged));
    }

    private static Stream<List<Edit>> words(RuleText rule, Pattern word, Function<String, List<String>> others) {
        return Stream.of(rule.condition(), rule.consequence())
                .flatMap(part -> word.matcher(rule.text())
                        .region(part.start(), part.end())
                        .useTransparentBounds(true)
                        .results())
                .flatMap(found -> others.apply(found.group()).stream()
                        .map(other -> List.of(new Edit(found.start(), found.end(), other))));
    }

    private static List<String> oneMoreOrLess(String number) {
        long value = Long.parseLong(number);
        return List.of(Long.toString(value - 1), Long.toString(value + 1));
    }

    /** A rule of a single pattern says what it says of that one: there is none to drop. */
    private static Stream<List<Edit>> patternDropped(RuleText rule) {
        List<RuleText.RulePattern> patterns = rule.patterns();
        return patterns.size() < 2
                ? Stream.of()
                : patterns.stream().map(pattern -> List.of(pattern.whole().replacedBy("")));
    }

    /** Each use of a variable, exchanged for each of the others. */
    private static Stream<List<Edit>> variableExchanged(RuleText rule) {
        List<String> variables = rule.patterns().stream()
                .map(RuleText.RulePattern::variable)
                .filter(name -> !name.isEmpty())
                .toList();
        List<List<Edit>> faults = new ArrayList<>();
        for (String variable : variables) {
            Pattern use = Pattern.compile(Pattern.quote(variable) + "\\b(?!\\s*:[^:])");
            for (MatchResult found : use.matcher(rule.text()).results().toList()) {
                variables.stream()
                        .filter(other -> !other.equals(variable))
                        .forEach(other -> faults.add(List.of(new Edit(found.start(), found.end(), other))));
            }
        }
        return faults.stream();
    }
}
