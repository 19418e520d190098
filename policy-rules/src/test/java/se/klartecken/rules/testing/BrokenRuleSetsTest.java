package se.klartecken.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.klartecken.rules.testing.BrokenRuleSet.SOUND;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.Policies;
import se.klartecken.clause.DecidedBy;
import se.klartecken.clause.Obligation;
import se.klartecken.clause.SubjectKind;
import se.klartecken.clause.Text;
import se.klartecken.input.Place;
import se.klartecken.report.Outcome;
import se.klartecken.report.Report;
import se.klartecken.rules.answer.Answer;

/** The gates find fault: each way to break a rule set is found by the gate that is about it. */
class BrokenRuleSetsTest {

    private static final String CLAUSE = "SOL-5-3";

    /** So few that they are soon tried. */
    private static final RuleSetContract SOUND_WITH_FEW_SAMPLES =
            BrokenRuleSet.withSamples(sample -> sample.clause().equals("SOL-5-5"));

    private record Way(String name, RuleSetContract broken, RuleSetContract sound, Consumer<RuleSetContract> gate) {

        Way(String name, RuleSetContract broken, Consumer<RuleSetContract> gate) {
            this(name, broken, SOUND, gate);
        }

        /** A gate that tries each sample by itself. */
        static Way sampleBySample(
                String name, RuleSetContract broken, Function<RuleSetContract, Stream<DynamicTest>> gate) {
            return new Way(name, broken, SOUND_WITH_FEW_SAMPLES, contract -> runAll(gate.apply(contract)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> ways() {
        return Stream.of(catalogues(), rules(), samples(), readings()).flatMap(List::stream);
    }

    private static List<Way> catalogues() {
        return List.of(
                new Way(
                        "another policy has its name",
                        BrokenRuleSet.found(Policies.named("stockholm")),
                        RuleSetContract::itIsFoundByItsName),
                new Way(
                        "a clause that a rule decides has none",
                        BrokenRuleSet.with("SOL-0-1", "decidedBy", DecidedBy.RULE),
                        RuleSetContract::whatARuleDecidesHasARule),
                new Way(
                        "a clause that no rule decides has one",
                        BrokenRuleSet.with(CLAUSE, "decidedBy", DecidedBy.PERSON),
                        RuleSetContract::whatNoRuleDecidesHasNone),
                new Way(
                        "a duty is called a prohibition",
                        BrokenRuleSet.with(CLAUSE, "obligation", Obligation.MUST_NOT),
                        RuleSetContract::theForceOfAClauseIsThatOfItsVerb),
                new Way(
                        "a repetition is not cited",
                        BrokenRuleSet.with("SOL-5-4", "sameAs", CLAUSE),
                        RuleSetContract::whatRepeatsAClauseIsCitedWithIt),
                new Way(
                        "nobody says why no rule decides",
                        BrokenRuleSet.with("SOL-0-1", "reason", null),
                        RuleSetContract::backgroundSaysWhy),
                new Way(
                        "a clause is cited that is none",
                        BrokenRuleSet.with(CLAUSE, "alsoCites", List.of("SOL-99-1")),
                        RuleSetContract::whatIsCitedIsInTheCatalogue),
                new Way(
                        "a clause is said in Swedish only",
                        BrokenRuleSet.with(CLAUSE, "text", new Text("Det ska göras.", "")),
                        RuleSetContract::everythingIsSaidInBothLanguages),
                new Way(
                        "a clause is said in Swedish twice",
                        BrokenRuleSet.with(CLAUSE, "text", new Text("Det ska göras.", "Det ska göras.")),
                        RuleSetContract::everythingIsSaidInBothLanguages));
    }

    private static List<Way> rules() {
        return List.of(
                new Way(
                        "a rule names a clause that is none",
                        BrokenRuleSet.without(CLAUSE),
                        RuleSetContract::rulesNameAClauseOrATableOfTheCatalogue),
                new Way(
                        "a rule is written and not compiled",
                        BrokenRuleSet.withoutRulesOf(CLAUSE),
                        RuleSetContract::rulesThatAreWrittenAreThoseThatWereCompiled),
                new Way(
                        "a clause of the citizen is not spoken of",
                        BrokenRuleSet.withoutRulesOf(CLAUSE),
                        RuleSetContract::everyClauseThatARuleDecidesIsExplained),
                new Way(
                        "a clause is about something else",
                        BrokenRuleSet.with(CLAUSE, "concerns", Set.of(SubjectKind.ORGANISATION)),
                        RuleSetContract::everyClauseSpeaksOfEverySubjectThatItConcerns),
                new Way(
                        "a rule is named for a clause and never speaks",
                        BrokenRuleSet.withRule(CLAUSE, view -> false, view -> Answer.TRUE),
                        RuleSetContract::aClauseIsSpokenOfByTheRulesThatAreNamedForIt),
                new Way(
                        "a rule finds fault with the citizen",
                        BrokenRuleSet.withRule(CLAUSE, view -> true, view -> Answer.FALSE),
                        RuleSetContract::nothingCallsForAction),
                Way.sampleBySample(
                        "a rule speaks of what is kept",
                        BrokenRuleSet.withRule(CLAUSE, view -> true, view -> Answer.TRUE),
                        RuleSetContract::noRuleSpeaksInVain),
                Way.sampleBySample(
                        "unknown is taken for no",
                        BrokenRuleSet.withRule(
                                CLAUSE,
                                view -> true,
                                view -> Answer.known(
                                        view.file().organisations().get(0).it().officeHours() != null,
                                        Place.CASE.at("asOf"))),
                        RuleSetContract::withoutAFactOnlyWhatRestedOnItChanges),
                new Way(
                        "what is not bound is passed over in silence",
                        BrokenRuleSet.withoutRulesOf("SCOPE"),
                        RuleSetContract::whatTheTextDoesNotBindGetsOneAnswer));
    }

    private static List<Way> samples() {
        return List.of(
                new Way(
                        "no sample lacks a fact",
                        BrokenRuleSet.withSamples(sample -> !sample.clause().equals(CLAUSE)
                                || sample.expectsError()
                                || sample.outcome() != Outcome.NEEDS_REVIEW),
                        RuleSetContract::everyRuleHasItsSamples),
                new Way(
                        "no sample names what is missing",
                        BrokenRuleSet.withSamples(
                                sample -> !sample.clause().equals(CLAUSE) || sample.missing() == null),
                        RuleSetContract::everyRuleHasASampleThatNamesWhatIsMissing),
                Way.sampleBySample(
                        "a sample expects what is not so",
                        BrokenRuleSet.withRule(CLAUSE, view -> true, view -> Answer.FALSE),
                        RuleSetContract::whatSamplesExpectIsFound),
                Way.sampleBySample(
                        "a promise of the rule set's own is not kept",
                        new BrokenRuleSet() {
                            @Override
                            public void checkReport(Sample sample, Report report) {
                                assertThat(report.findings()).isEmpty();
                            }
                        },
                        RuleSetContract::whatSamplesExpectIsFound));
    }

    private static List<Way> readings() {
        return List.of(
                new Way(
                        "no sample tries another reading",
                        BrokenRuleSet.withSamples(sample -> sample.readings() == null),
                        RuleSetContract::eachChoiceButOneHasASample),
                new Way(
                        "a reading matters to a clause that is none",
                        BrokenRuleSet.without(
                                SOUND.policy().readings().get(0).clauses().get(0)),
                        RuleSetContract::readingsMatterToClausesOfTheCatalogue),
                Way.sampleBySample(
                        "an answer hangs on a reading and does not say so",
                        BrokenRuleSet.withRule(CLAUSE, view -> true, BrokenRuleSet::hangsOnAReading),
                        RuleSetContract::whatChangesWithAReadingNamesIt),
                Way.sampleBySample(
                        "what the question chooses is not heard",
                        BrokenRuleSet.deafToTheQuestion(),
                        RuleSetContract::theQuestionGoesBeforeTheCase));
    }

    private static void runAll(Stream<DynamicTest> tests) {
        tests.forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("ways")
    void theGateFindsIt(Way way) {
        assertThatThrownBy(() -> way.gate().accept(way.broken())).isInstanceOf(AssertionError.class);
    }

    /** And it is not the trial that fails. */
    @Test
    void aSoundRuleSetPassesTheSameGates() {
        assertThat(ways()).allSatisfy(way -> way.gate().accept(way.sound()));
    }

    /** What is wrong, and the rule behind its name. */
    static Stream<Arguments> badlyWritten() {
        String then = "then verdicts.judge( drools, $v, $v.kept() ); end";
        return Stream.of(
                arguments("the clause in quotes", "@clause( \"A-1\" ) when $v : V( unless( kept ) ) " + then),
                arguments("no clause", "when $v : V( unless( kept ) ) " + then),
                arguments("nothing about the known", "@clause( A-1 ) when $v : V( kept == false ) " + then),
                arguments("two patterns", "@clause( A-1 ) when $v : V( unless( kept ) ) $w : W( it == $v ) " + then),
                arguments("another question", "@clause( A-1 ) when $v : V( unless( known ) ) " + then),
                arguments("another question", "@clause( A-1 ) when $v : V( concerns( a ), unless( kept ) ) " + then));
    }

    @ParameterizedTest
    @MethodSource("badlyWritten")
    void aRuleThatIsWrittenOtherwiseIsRefused(String wrong, String rule) {
        assertThatThrownBy(() -> lint(rule)).as(wrong).isInstanceOf(AssertionError.class);
    }

    @Test
    void aRuleThatIsWrittenAsRulesArePasses() {
        lint("@clause( A-1 ) when $v : V( unless( kept ) ) then verdicts.judge( drools, $v, $v.kept() ); end");
        lint("@clause( A-1 ) when $v : V( concerns( asked ), unless( kept ) )"
                + " then verdicts.owed( drools, $v, $v.asked(), $v.kept(), $v.steps() ); end");
    }

    private static void lint(String rule) {
        WrittenRule.in("chapter", "\nrule \"A rule\" " + rule)
                .forEach(it -> RuleTextCheck.handsOnTheQuestionsThatItAsks(it.when(), it.then()));
    }

    @Test
    void twoRulesOfOneNameAreRefused() {
        var rule = new WrittenRule("chapter", "A rule", "A-1", "", "");
        assertThatThrownBy(() -> RuleTextCheck.haveNamesOfTheirOwn(List.of(rule, rule)))
                .isInstanceOf(AssertionError.class);
    }
}
