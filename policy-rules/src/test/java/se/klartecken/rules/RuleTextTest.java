package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.clause.Clause;
import se.klartecken.rules.engine.RulePolicy;

/** How rules are written: one pattern, two questions, and the same two questions handed on. */
class RuleTextTest {

    private static final Pattern RULE = Pattern.compile(
            "rule \"(?<name>[^\"]+)\"\\s+@clause\\( (?<clause>[A-Z0-9_-]+) \\)\\s+when\\s+(?<when>.*?)\\s+then\\s+(?<then>.*?)\\s+end",
            Pattern.DOTALL);

    record WrittenRule(String chapter, String name, String clause, String when, String then) {
        @Override
        public String toString() {
            return chapter + ": " + name;
        }
    }

    static Stream<WrittenRule> rules() {
        return Policies.names().stream().map(Policies::named).flatMap(policy -> written(policy).stream());
    }

    private static List<WrittenRule> written(Policy policy) {
        List<WrittenRule> rules = new ArrayList<>();
        for (String chapter : Chapters.of(policy)) {
            String text = text(policy, chapter);
            int found = rules.size();
            Matcher matcher = RULE.matcher(text);
            while (matcher.find()) {
                rules.add(new WrittenRule(
                        chapter,
                        matcher.group("name"),
                        matcher.group("clause"),
                        matcher.group("when"),
                        matcher.group("then")));
            }
            assertThat(rules.size() - found)
                    .as("rules of %s that are written as rules are", chapter)
                    .isEqualTo(count(text, "\nrule "));
        }
        return rules;
    }

    private static String text(Policy policy, String chapter) {
        String resource = "/se/klartecken/rules/" + policy.name() + "/" + chapter + ".drl";
        try (InputStream in = RulePolicy.class.getResourceAsStream(resource)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** The question stands in the pattern and in the consequence: it has to be the same one. */
    @ParameterizedTest
    @MethodSource("rules")
    void handsOnTheQuestionsThatItAsks(WrittenRule rule) {
        RuleTextCheck.handsOnTheQuestionsThatItAsks(rule.when(), rule.then());
    }

    @ParameterizedTest
    @MethodSource("se.klartecken.rules.RuleCatalogueTest#policies")
    void namesAClauseOrATableOfTheCatalogue(Policy policy) {
        Set<String> known = new HashSet<>();
        known.addAll(List.of("RECORDED", "LOCAL_ROUTINE", "SCOPE"));
        for (Clause clause : policy.catalogue().clauses()) {
            known.add(clause.id());
            if (clause.row() != null) {
                known.add(clause.row());
            }
        }
        assertThat(written(policy)).extracting(WrittenRule::clause).allMatch(known::contains);
        assertThat(written(policy)).extracting(WrittenRule::name).doesNotHaveDuplicates();
    }
}
