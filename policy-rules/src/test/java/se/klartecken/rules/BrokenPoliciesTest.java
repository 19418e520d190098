package se.klartecken.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;
import se.klartecken.OpenCase;
import se.klartecken.Policies;
import se.klartecken.Policy;
import se.klartecken.Question;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.DescribedReading;
import se.klartecken.clause.Text;
import se.klartecken.input.CaseDocument;
import se.klartecken.model.Case;
import se.klartecken.report.Finding;
import se.klartecken.report.Report;
import se.klartecken.testing.CaseSource;
import se.klartecken.testing.PolicyContract;

/** The contract finds fault: each way to break a policy is found by the property that is about it. */
class BrokenPoliciesTest {

    private static final Policy SOUND = Policies.named("sollentuna");

    /** A policy that changes what a sound one reports. */
    private record Broken(BiFunction<CaseDocument, Report, List<Finding>> change) implements Policy {

        @Override
        public String name() {
            return SOUND.name();
        }

        @Override
        public Catalogue catalogue() {
            return SOUND.catalogue();
        }

        @Override
        public List<String> rulesOf(String clauseId) {
            return SOUND.rulesOf(clauseId);
        }

        @Override
        public List<DescribedReading> readings() {
            return SOUND.readings();
        }

        @Override
        public Report check(CaseDocument document, Question question) {
            Report sound = SOUND.check(document, question);
            List<Finding> changed = change.apply(document, sound);
            return Report.of(
                    sound.policy(),
                    sound.edition(),
                    sound.ruleSetDigest(),
                    sound.checkedAt(),
                    changed,
                    sound.errors(),
                    sound.notes());
        }

        @Override
        public OpenCase open(CaseDocument document, Question question) {
            return SOUND.open(document, question);
        }
    }

    /** A property, tried on one case. */
    private interface Trial {
        void on(PolicyContract contract, Case content, Random random);
    }

    private record Way(String name, BiFunction<CaseDocument, Report, List<Finding>> change, Trial trial) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(
                new Way(
                        "the first account alone is judged",
                        (document, report) -> report.findings().stream()
                                .filter(finding -> !finding.subject().startsWith("/accounts/1"))
                                .toList(),
                        (contract, content, random) -> contract.theOrderOfFactsDoesNotMatter(content, random)),
                new Way(
                        "ids with a 1 in them are left out",
                        (document, report) -> report.findings().stream()
                                .filter(finding -> !finding.id().endsWith("1"))
                                .toList(),
                        (contract, content, random) -> contract.otherIdsChangeNothingButIds(content)),
                new Way(
                        "what has many findings has none",
                        (document, report) -> report.findings().size() > 60 ? List.of() : report.findings(),
                        (contract, content, random) ->
                                contract.strangersChangeNothing(content, new CaseSource(SOUND, 3).next())),
                new Way(
                        "a text is repeated",
                        BrokenPoliciesTest::repeatingTexts,
                        (contract, content, random) -> contract.reportsHoldNoPersonalData(content)),
                new Way(
                        "the language of the machine shows",
                        (document, report) ->
                                Locale.getDefault().getLanguage().equals("tr") ? List.of() : report.findings(),
                        (contract, content, random) -> contract.theMachinesZoneAndLocaleDoNotMatter(content)),
                new Way(
                        "a finding is said twice",
                        (document, report) -> {
                            List<Finding> twice = new ArrayList<>(report.findings());
                            twice.addAll(report.findings().subList(0, Math.min(1, twice.size())));
                            return twice;
                        },
                        (contract, content, random) -> contract.findingsHaveIdsOfTheirOwn(content)),
                new Way(
                        "findings are about nothing",
                        (document, report) -> report.findings().stream()
                                .map(finding -> about(finding, "/accounts/77"))
                                .toList(),
                        (contract, content, random) -> contract.everyFindingAppliesARuleToASubject(content)));
    }

    private static List<Finding> repeatingTexts(CaseDocument document, Report report) {
        List<String> texts = Objects.requireNonNull(document.content()).accounts().stream()
                .flatMap(account -> account.messages() == null ? Stream.of() : account.messages().stream())
                .map(message -> message.author())
                .filter(Objects::nonNull)
                .toList();
        return report.findings().stream()
                .map(finding -> texts.isEmpty() ? finding : saying(finding, texts.get(0)))
                .toList();
    }

    private static Finding about(Finding finding, String subject) {
        return copy(finding, subject, finding.message());
    }

    private static Finding saying(Finding finding, String words) {
        return copy(finding, finding.subject(), new Text(words, words));
    }

    private static Finding copy(Finding finding, String subject, Text message) {
        return new Finding(
                finding.id(),
                finding.clause(),
                finding.alsoCites(),
                finding.outcome(),
                finding.basis(),
                subject,
                message,
                finding.because(),
                finding.missing(),
                finding.readings(),
                finding.deadline(),
                finding.remedy(),
                finding.decision());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theContractFindsIt(Way way) {
        assertThatThrownBy(() -> tryOut(way, new Broken(way.change()))).isInstanceOf(AssertionError.class);
    }

    /** And it is not the trial that fails. */
    @Test
    void aSoundPolicyPassesTheSameTrials() {
        assertThat(ways()).allSatisfy(way -> tryOut(way, SOUND));
    }

    private static void tryOut(Way way, Policy policy) {
        PolicyContract contract = contractOf(policy);
        CaseSource source = new CaseSource(SOUND, 1);
        Random random = new Random(1);
        for (int i = 0; i < 30; i++) {
            try {
                way.trial().on(contract, source.next(), random);
            } catch (TestAbortedException e) {
                // a case that says nothing about the property
            }
        }
    }

    private static PolicyContract contractOf(Policy policy) {
        return new PolicyContract() {
            @Override
            public Policy policy() {
                return policy;
            }

            @Override
            public Set<String> clausesAboutAll() {
                return Set.of("SOL-7-6");
            }
        };
    }
}
