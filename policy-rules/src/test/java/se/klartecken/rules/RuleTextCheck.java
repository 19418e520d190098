package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a rule is written: one pattern, two questions, and the same two questions handed on. */
public final class RuleTextCheck {

    private static final Pattern WHEN = Pattern.compile(
            "(?<view>\\$\\w+) : \\w+\\((?: !?(?:needsDecision|asksForAnAct),)?(?: concerns\\( (?<applies>\\w+) \\),)? unless\\( (?<kept>\\w+) \\) \\)");
    private static final Pattern THEN = Pattern.compile(
            "verdicts\\.(?:judge|owed|due)\\( drools, (?<view>\\$\\w+)(?:, \\$\\w+\\.(?<applies>\\w+)\\(\\))?,"
                    + " \\$\\w+\\.(?<kept>\\w+)\\(\\)(?<more>(?:, \\$\\w+\\.\\w+\\(\\))*) \\);");

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
}
