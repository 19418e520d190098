package se.klartecken.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule with a fault.
 *
 * @param original the rule's name
 * @param text the rule as it is now written, under its own name; nothing where there is no such rule any more
 */
record MutantRule(Mutant mutant, String original, String text) {

    private static final String NO_RULE = "";

    /** All faults that operators make in a rule; faults that come to the same text are one. */
    static List<MutantRule> of(String file, RuleText rule, List<Operator> operators, Set<String> clauses) {
        List<MutantRule> mutants = new ArrayList<>();
        for (Operator operator : operators) {
            operator.faults(rule)
                    .map(edits -> Edit.apply(rule.text(), edits))
                    .filter(text -> !text.equals(rule.text()))
                    .filter(text -> mutants.stream().noneMatch(it -> it.text().equals(text)))
                    .map(text -> new MutantRule(mutant(file, rule, operator.label(), text, clauses), rule.name(), text))
                    .forEach(mutants::add);
        }
        mutants.add(new MutantRule(
                new Mutant(file, rule.line(), rule.name(), "rule dropped", "rule", "none", clauses),
                rule.name(),
                NO_RULE));
        return mutants;
    }

    private static Mutant mutant(String file, RuleText rule, String operator, String text, Set<String> clauses) {
        List<String> before = rule.text().lines().toList();
        List<String> after = text.lines().toList();
        List<Integer> changed = Stream.iterate(0, it -> it + 1)
                .limit(Math.min(before.size(), after.size()))
                .filter(it -> !before.get(it).equals(after.get(it)))
                .toList();
        return new Mutant(
                file,
                rule.line() + changed.get(0),
                rule.name(),
                operator,
                lines(before, changed),
                lines(after, changed),
                clauses,
                text);
    }

    private static String lines(List<String> all, List<Integer> chosen) {
        return chosen.stream().map(it -> all.get(it).strip()).collect(Collectors.joining(" / "));
    }

    boolean isDropped() {
        return text.equals(NO_RULE);
    }

    /** The rule's text under another name. */
    String named(String name) {
        return text.replaceFirst("rule \"[^\"]*\"", "rule \"" + name + "\"");
    }
}
