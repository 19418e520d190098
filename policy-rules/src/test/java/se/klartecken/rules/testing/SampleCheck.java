package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.input.CaseDocument;
import se.klartecken.input.InputError;
import se.klartecken.input.InputErrorCode;
import se.klartecken.report.Basis;
import se.klartecken.report.Finding;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.facts.Bounds;

/** Whether a policy says of a sample what the sample expects, and changes nothing else but what it names. */
public final class SampleCheck {

    private final TestedRuleSet tested;
    private final Policy policy;
    private final Set<String> scope;
    private final Map<String, Outcome> citizen;

    /**
     * The citizen itself is judged once, to tell what a sample changes.
     *
     * @param policy of the rule set, or a changed one of it
     */
    public SampleCheck(TestedRuleSet tested, Policy policy) {
        this.tested = tested;
        this.policy = policy;
        this.scope = scope(tested.ruleSet(), policy);
        this.citizen = outcomes(policy.check(
                Samples.of(policy).citizenDocument(), Question.ofCase().explained()));
    }

    /** The clauses on whom and what the text binds. */
    private static Set<String> scope(RuleSet ruleSet, Policy policy) {
        Bounds bounds = ruleSet.views(policy.catalogue()).bounds();
        return new HashSet<>(List.of(bounds.adoption(), bounds.bound(), bounds.privately()));
    }

    /** The question that a sample asks. */
    public static Question question(Sample sample, boolean explain) {
        return new Question(
                sample.asOf() == null ? null : sample.asOf().toInstant(),
                List.of(),
                explain,
                sample.readings() == null ? Map.of() : sample.readings());
    }

    /**
     * Fails where the policy does not say what the sample expects.
     *
     * @param document the citizen, changed as the sample says
     */
    public void check(Sample sample, CaseDocument document) {
        Report report = policy.check(document, question(sample, true));
        if (sample.expectsError()) {
            checkError(report, Objects.requireNonNull(sample.error()));
            return;
        }
        assertThat(report.errors())
                .allMatch(error -> sample.asOf() != null
                        ? isTooEarlyFor(error)
                        : isWithin(error.pointer(), String.valueOf(sample.error())));
        if (sample.error() != null) {
            checkRefused(report, sample.error());
        }
        if (!isLeftAlone(report, sample)) {
            checkFinding(find(report, sample), sample);
        }
        checkSaidOnce(report);
        checkNothingElse(report, sample);
        tested.checkReport(sample, report);
        checkSaidWithoutExplanation(report, policy.check(document, question(sample, false)));
    }

    private static void checkError(Report report, String element) {
        assertThat(report.errors())
                .anySatisfy(error -> assertThat(error.pointer()).startsWith(element));
        assertThat(report.findings()).noneMatch(finding -> isWithin(finding.subject(), element));
    }

    /** Each clause says one thing about a subject, and each value of the organisation's own another. */
    private static void checkSaidOnce(Report report) {
        assertThat(report.findings()).extracting(Finding::id).doesNotHaveDuplicates();
    }

    /** What calls for action is reported whether everything is explained or not, and nothing else is. */
    private static void checkSaidWithoutExplanation(Report explained, Report plain) {
        assertThat(plain.findings().stream().map(SampleCheck::line))
                .containsExactlyElementsOf(explained.findings().stream()
                        .filter(finding -> finding.outcome().callsForAction())
                        .map(SampleCheck::line)
                        .toList());
    }

    private static String line(Finding finding) {
        return finding.id() + " " + finding.outcome() + " " + finding.because() + finding.missing() + finding.remedy();
    }

    /** A value that is refused is an error, and counts for nothing. */
    private static void checkRefused(Report report, String value) {
        assertThat(report.errors()).anyMatch(error -> isWithin(error.pointer(), value));
        assertThat(report.findings())
                .filteredOn(finding -> finding.basis() == Basis.LOCAL)
                .noneMatch(finding -> finding.because().stream().anyMatch(fact -> isWithin(value, fact)));
    }

    /** What the text does not bind gets one answer, by the clause on whom it binds, in place of all others. */
    private boolean isLeftAlone(Report report, Sample sample) {
        return sample.outcome() == Outcome.NOT_APPLICABLE
                && report.findings().stream()
                        .filter(finding -> scope.contains(finding.clause().id()))
                        .anyMatch(finding -> isWithin(Objects.requireNonNull(sample.subject()), finding.subject()));
    }

    private static Finding find(Report report, Sample sample) {
        return report.about(sample.clause()).stream()
                .filter(finding -> key(finding).equals(key(sample)))
                .findFirst()
                .orElseGet(() -> fail("no finding on " + sample.clause() + " about " + sample.subject()));
    }

    private static void checkFinding(Finding finding, Sample sample) {
        assertThat(finding.outcome())
                .as("because %s, missing %s", finding.because(), finding.missing())
                .isEqualTo(sample.outcome());
        if (sample.missing() != null) {
            assertThat(sample.missing())
                    .allSatisfy(
                            pointer -> assertThat(finding.missing()).anyMatch(missing -> isWithin(missing, pointer)));
        }
        if (sample.notBecause() != null) {
            assertThat(finding.because()).doesNotContainAnyElementsOf(sample.notBecause());
        }
        if (sample.alsoCites() != null) {
            assertThat(finding.alsoCites()).containsAll(sample.alsoCites());
        }
        if (sample.remedy() != null) {
            assertThat(finding.remedy()).isEqualTo(sample.remedy());
        }
        if (sample.dueAt() != null) {
            assertThat(Objects.requireNonNull(finding.deadline()).dueAt().toInstant())
                    .isEqualTo(sample.dueAt().toInstant());
        }
        if (sample.dueAtInTime() != null) {
            assertThat(Objects.requireNonNull(finding.deadline()).dueAtInTime()).isEqualTo(sample.dueAtInTime());
        }
    }

    /** Everything that is not about the sample's clause, named by it, or about something new, is as with the citizen. */
    private void checkNothingElse(Report report, Sample sample) {
        if (sample.asOf() != null) {
            return;
        }
        Map<String, Outcome> expected = new HashMap<>(citizen);
        Map<String, Outcome> also = sample.also() == null ? Map.of() : sample.also();
        expected.putAll(also);
        expected.put(key(sample), sample.outcome());
        Map<String, Outcome> actual = outcomes(report);
        Predicate<String> isNew = key -> !citizen.containsKey(key) && !expected.containsKey(key);
        Predicate<String> isGone = key -> !actual.containsKey(key) && !also.containsKey(key);
        Map<String, String> differences = new TreeMap<>();
        actual.forEach((key, outcome) -> {
            if (!isNew.test(key) && outcome != expected.get(key) && !isOneAccountMore(key, sample)) {
                differences.put(key, expected.get(key) + " -> " + outcome);
            }
        });
        also.forEach((key, outcome) -> {
            if (actual.get(key) != outcome) {
                differences.put(key, outcome + " -> " + actual.get(key));
            }
        });
        assertThat(differences).isEmpty();
        assertThat(citizen.keySet().stream().filter(isGone).filter(key -> !isRemoved(key, sample)))
                .isEmpty();
    }

    /** Asked for an earlier instant, what the citizen has done since has not happened; the rest is judged. */
    private static boolean isTooEarlyFor(InputError error) {
        return error.code() == InputErrorCode.AFTER_AS_OF || error.code() == InputErrorCode.HANGS_ON_REJECTED;
    }

    /** One account more is one more to list and to report, which is for the samples of those clauses to look at. */
    private boolean isOneAccountMore(String key, Sample sample) {
        return tested.clausesAboutAll().contains(key.substring(0, key.indexOf('@')))
                && sample.set() != null
                && sample.set().containsKey("/accounts/-");
    }

    private static String key(Sample sample) {
        String own = sample.local() == null ? "" : "#" + sample.local();
        return sample.clause() + "@" + sample.subject() + own;
    }

    /** A finding on what an organisation has set for itself stands beside that of the clause. */
    private static String key(Finding finding) {
        String own =
                finding.id().contains("#") ? finding.id().substring(finding.id().indexOf('#')) : "";
        return finding.clause().id() + "@" + finding.subject() + own;
    }

    private static boolean isRemoved(String key, Sample sample) {
        String subject = key.substring(key.indexOf('@') + 1);
        boolean removed = sample.remove() != null && sample.remove().stream().anyMatch(gone -> isWithin(subject, gone));
        boolean replaced =
                sample.set() != null && sample.set().keySet().stream().anyMatch(set -> isWithin(subject, set));
        return removed || replaced;
    }

    private static boolean isWithin(String pointer, String container) {
        return pointer.equals(container) || pointer.startsWith(container + "/");
    }

    private static Map<String, Outcome> outcomes(Report report) {
        Map<String, Outcome> outcomes = new HashMap<>();
        for (Finding finding : report.findings()) {
            outcomes.put(key(finding), finding.outcome());
        }
        return outcomes;
    }
}
