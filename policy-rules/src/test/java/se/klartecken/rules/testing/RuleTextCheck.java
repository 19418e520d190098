package se.klartecken.rules.testing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;

/** How a rule is written: one pattern, two questions, and the same two questions handed on. */
public final class RuleTextCheck {

    private static final Pattern WHEN = Pattern.compile(
            "(?<view>\\$\\w+) : \\w+\\((?: !?(?:needsDecision|asksForAnAct),)?(?: concerns\\( (?<applies>\\w+) \\),)? unless\\( (?<kept>\\w+) \\) \\)");
    private static final Pattern THEN = Pattern.compile(
            "verdicts\\.(?:judge|owed|due)\\( drools, (?<view>\\$\\w+)(?:, \\$\\w+\\.(?<applies>\\w+)\\(\\))?,"
                    + " \\$\\w+\\.(?<kept>\\w+)\\(\\)(?<more>(?:, \\$\\w+\\.\\w+\\(\\))*) \\);");

    /** Records of people, values of an organisation's own, and what the text does not bind. */
    private static final Set<String> STANDING_FOR_MANY = Set.of("RECORDED", "LOCAL_ROUTINE", "SCOPE");

    private RuleTextCheck() {}

    /** The question stands in the pattern and in the consequence: it has to be the same one. */
    public static void handsOnTheQuestionsThatItAsks(String condition, String consequence) {
        Matcher when = WHEN.matcher(condition);
        Matcher then = THEN.matcher(consequence);
        assertThat(when.matches()).as(condition).isTrue();
        assertThat(then.matches()).as(consequence).isTrue();
        assertThat(then.group("view")).isEqualTo(when.group("view"));
        assertThat(then.group("applies")).isEqualTo(when.group("applies"));
        assertThat(then.group("kept")).isEqualTo(when.group("kept"));
    }

    /** Each names a clause of the catalogue, a table of it, or one of the words that stand for many. */
    static void namesAClauseOrATable(List<WrittenRule> rules, Policy policy) {
        Set<String> known = new HashSet<>(STANDING_FOR_MANY);
        for (Clause clause : policy.catalogue().clauses()) {
            known.add(clause.id());
            if (clause.row() != null) {
                known.add(clause.row());
            }
        }
        assertThat(rules).extracting(WrittenRule::clause).allMatch(known::contains);
    }

    static void haveNamesOfTheirOwn(List<WrittenRule> rules) {
        assertThat(rules).extracting(WrittenRule::name).doesNotHaveDuplicates();
    }

    /** A file of another package is compiled, too and never asked. */
    static void areThoseThatWereCompiled(List<WrittenRule> rules, Policy policy) {
        Map<String, List<String>> written = rules.stream()
                .filter(rule -> policy.catalogue().holds(rule.clause()))
                .collect(groupingBy(WrittenRule::clause, mapping(WrittenRule::name, toList())));
        written.forEach(
                (clause, names) -> assertThat(policy.rulesOf(clause)).as(clause).containsAll(names));
    }
}
