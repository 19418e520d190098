package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.klartecken.rules.engine.RuleSet;

/** A rule as it stands in a chapter's DRL file. */
record WrittenRule(String chapter, String name, String clause, String when, String then) {

    private static final Pattern RULE = Pattern.compile(
            "rule \"(?<name>[^\"]+)\"\\s+@clause\\( (?<clause>[A-Z0-9_-]+) \\)\\s+when\\s+(?<when>.*?)\\s+then\\s+(?<then>.*?)\\s+end",
            Pattern.DOTALL);

    /** All rules of a rule set, in the order of its text. */
    static List<WrittenRule> of(RuleSet ruleSet) {
        return ruleSet.chapters().stream()
                .flatMap(chapter -> in(chapter, text(ruleSet, chapter)).stream())
                .toList();
    }

    /** The rules of one chapter; fails where one is not written as rules are. */
    static List<WrittenRule> in(String chapter, String text) {
        List<WrittenRule> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(text);
        while (matcher.find()) {
            rules.add(new WrittenRule(
                    chapter,
                    matcher.group("name"),
                    matcher.group("clause"),
                    matcher.group("when"),
                    matcher.group("then")));
        }
        assertThat(rules.size())
                .as("rules of %s that are written as rules are", chapter)
                .isEqualTo(text.split("\nrule ", -1).length - 1);
        return rules;
    }

    private static String text(RuleSet ruleSet, String chapter) {
        try (InputStream in = ruleSet.getClass().getResourceAsStream(chapter + ".drl")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return chapter + ": " + name;
    }
}
