package se.klartecken.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.clause.Catalogue;
import se.klartecken.rules.engine.RuleSet;
import se.klartecken.rules.facts.RecordedDuty;
import se.klartecken.rules.facts.RoutineDuty;
import se.klartecken.rules.sollentuna.Sollentuna;
import se.klartecken.rules.stockholm.Stockholm;

/** Each operator on a small rule, and which of them find anything in the rules as they are. */
class OperatorsTest {

    private static final String HEADER = "package a\n\n";

    private static final String JUDGED = """
            rule "What rests on people's word is on record"
                @clause( RECORDED )
            when
                $duty : RecordedDuty( concerns( applies ), unless( onRecord ) )
            then
                verdicts.judge( drools, $duty, $duty.applies(), $duty.onRecord() );
            end
            """;

    private static final Views VIEWS = new Views(List.of(RecordedDuty.class.getName(), RoutineDuty.class.getName()));

    static Stream<RuleSet> ruleSets() {
        return Stream.of(new Stockholm(), new Sollentuna());
    }

    private static RuleText rule(String text) {
        return RuleFile.of(HEADER + text).rules().get(0);
    }

    private static RuleText rule(String condition, String consequence) {
        return rule(
                "rule \"a rule\"\n    @clause( A-1 )\nwhen\n    " + condition + "\nthen\n    " + consequence + "\nend");
    }

    private static List<String> condition(Operator operator, String condition) {
        return operator.faults(rule(condition, "verdicts.judge( drools, $a, $a.b() );"))
                .map(edits -> Edit.apply(
                        rule(condition, "verdicts.judge( drools, $a, $a.b() );").text(), edits))
                .map(text -> text.lines().toList().get(3).strip())
                .toList();
    }

    private static List<String> consequence(Operator operator, String consequence) {
        RuleText rule = rule("$a : A( unless( b ) )", consequence);
        return operator.faults(rule)
                .map(edits -> Edit.apply(rule.text(), edits))
                .map(text -> text.lines().toList().get(5).strip())
                .toList();
    }

    private static Operator operator(String label, List<Operator> all) {
        return all.stream().filter(it -> it.label().equals(label)).findFirst().orElseThrow();
    }

    private static Operator token(String label) {
        return operator(label, TokenOperators.all());
    }

    @Test
    void movesAndTurnsComparisons() {
        assertThat(condition(token("comparison moved or turned"), "$a : A( days >= limit )"))
                .containsExactly("$a : A( days > limit )", "$a : A( days < limit )");
        assertThat(condition(token("comparison moved or turned"), "$a : A( kind != other )"))
                .containsExactly("$a : A( kind == other )");
    }

    @Test
    void movesNumbersByOneAndLeavesNamesAlone() {
        assertThat(condition(token("number one more or less"), "$a1 : A( under13 > 14 )"))
                .containsExactly("$a1 : A( under13 > 13 )", "$a1 : A( under13 > 15 )");
    }

    @Test
    void exchangesQuantifiers() {
        assertThat(condition(token("not exchanged for exists"), "$a : A() not B() exists C( not )"))
                .containsExactly("$a : A() exists B() exists C( not )", "$a : A() not B() not C( not )");
    }

    @Test
    void dropsAPatternWhereAnotherIsLeft() {
        assertThat(condition(token("pattern dropped"), "$a : A( b ) $c : C( $a.d )"))
                .containsExactly("$c : C( $a.d )", "$a : A( b )");
        assertThat(condition(token("pattern dropped"), "$a : A( b )")).isEmpty();
    }

    @Test
    void exchangesVariablesWhereTheyAreUsed() {
        assertThat(condition(token("variable exchanged"), "$a : A() $c : C( $a.d )"))
                .contains("$a : A() $c : C( $c.d )")
                .doesNotContain("$c : A() $c : C( $a.d )");
    }

    @Test
    void dropsAndNegatesEachConstraint() {
        List<Operator> all = PatternOperators.all(VIEWS);
        assertThat(condition(operator("constraint dropped", all), "$a : A( !b, concerns( c ), unless( d ) )"))
                .containsExactly(
                        "$a : A( concerns( c ), unless( d ) )",
                        "$a : A( !b, unless( d ) )",
                        "$a : A( !b, concerns( c ) )");
        assertThat(condition(operator("constraint negated", all), "$a : A( !b, concerns( c ) )"))
                .containsExactly("$a : A( b, concerns( c ) )", "$a : A( !b, !concerns( c ) )");
    }

    /** No other class of the chapter can answer the same questions, so the rule cannot look at it. */
    @Test
    void looksAtAnotherClassOnlyWhereThatAnswers() {
        Operator operator = operator("another class looked at", PatternOperators.all(VIEWS));
        assertThat(condition(operator, "$a : RecordedDuty( unless( onRecord ) )"))
                .isEmpty();
        assertThat(condition(operator, "$a : RecordedDuty( )")).containsExactly("$a : RoutineDuty( )");
    }

    @Test
    void saysSomethingElse() {
        List<Operator> all = ConsequenceOperators.all();
        String owed = "verdicts.owed( drools, $a, $a.b(), $a.c(), $a.d(), $a.e() );";
        assertThat(consequence(operator("judged, owed or due for another of them", all), owed))
                .containsExactly("verdicts.judge( drools, $a, $a.b(), $a.c() );");
        assertThat(consequence(operator("answer left out", all), owed))
                .containsExactly(
                        "verdicts.owed( drools, $a, se.klartecken.rules.answer.Answer.TRUE, $a.c(), $a.d(), $a.e() );",
                        "verdicts.owed( drools, $a, $a.b(), $a.c(), $a.e() );");
        assertThat(consequence(operator("remedy left out", all), owed))
                .containsExactly("verdicts.owed( drools, $a, $a.b(), $a.c(), $a.d(), java.util.List.of() );");
        assertThat(consequence(operator("answers swapped", all), owed))
                .containsExactly(
                        "verdicts.owed( drools, $a, $a.c(), $a.b(), $a.d(), $a.e() );",
                        "verdicts.owed( drools, $a, $a.b(), $a.d(), $a.c(), $a.e() );",
                        "verdicts.owed( drools, $a, $a.d(), $a.c(), $a.b(), $a.e() );");
        assertThat(consequence(operator("deadline left out", all), owed)).isEmpty();
        assertThat(consequence(
                        operator("deadline left out", all),
                        "verdicts.due( drools, $a, $a.b(), $a.c(), $a.d(), $a.e() );"))
                .containsExactly("verdicts.due( drools, $a, $a.b(), $a.c(), null, $a.e() );");
    }

    @Test
    void asksOtherQuestionsInOnePlaceAndInBoth() {
        RuleText rule = rule(JUDGED);
        List<Operator> all = QuestionOperators.all(VIEWS);
        assertThat(lines(rule, operator("another question in the condition", all)))
                .containsExactly(
                        "$duty : RecordedDuty( concerns( onRecord ), unless( onRecord ) )",
                        "$duty : RecordedDuty( concerns( applies ), unless( applies ) )");
        assertThat(lines(rule, operator("another question in the consequence", all)))
                .containsExactly(
                        "verdicts.judge( drools, $duty, $duty.onRecord(), $duty.onRecord() );",
                        "verdicts.judge( drools, $duty, $duty.applies(), $duty.applies() );");
        assertThat(lines(rule, operator("another question in both", all)))
                .containsExactly(
                        "$duty : RecordedDuty( concerns( onRecord ), unless( onRecord ) )"
                                + " / verdicts.judge( drools, $duty, $duty.onRecord(), $duty.onRecord() );",
                        "$duty : RecordedDuty( concerns( applies ), unless( applies ) )"
                                + " / verdicts.judge( drools, $duty, $duty.applies(), $duty.applies() );");
    }

    @Test
    void takesAnswersForTheirOpposite() {
        RuleText rule = rule(JUDGED);
        List<Operator> all = QuestionOperators.all(VIEWS);
        assertThat(lines(rule, operator("answer negated in the condition", all)))
                .first()
                .isEqualTo("$duty : RecordedDuty( concerns( se.klartecken.mutation.Negation.of( applies ) ),"
                        + " unless( onRecord ) )");
        assertThat(lines(rule, operator("answer negated in the consequence", all)))
                .first()
                .isEqualTo("verdicts.judge( drools, $duty, $duty.applies().not(), $duty.onRecord() );");
        assertThat(lines(rule, operator("answer negated in both", all))).hasSize(2);
    }

    private static List<String> lines(RuleText rule, Operator operator) {
        return MutantRule.of("f.drl", rule, List.of(operator), Set.of()).stream()
                .filter(mutant -> !mutant.isDropped())
                .map(mutant -> mutant.mutant().mutated())
                .toList();
    }

    /** A yes-or-no question is exchanged for another, and never for one with a three-valued answer. */
    @Test
    void keepsTheTypeOfAQuestion() {
        assertThat(VIEWS.neighbours("RoutineDuty", "decided")).containsExactlyInAnyOrder("applies", "writtenDown");
        assertThat(VIEWS.neighbours("RoutineDuty", "needsDecision")).isEmpty();
        assertThat(VIEWS.neighbours("RecordedDuty", "inScope")).isEmpty();
    }

    @Test
    void tellsFileLineAndText() {
        String file = HEADER + "// a remark\n" + JUDGED + "\n" + JUDGED.replace("What rests", "What else rests");
        RuleText second = RuleFile.of(file).rules().get(1);
        Mutant mutant = MutantRule.of(
                        "f.drl", second, List.of(operator("constraint dropped", PatternOperators.all(VIEWS))), Set.of())
                .get(0)
                .mutant();
        assertThat(file.lines().toList().get(mutant.line() - 1).strip()).isEqualTo(mutant.original());
        assertThat(mutant.where()).isEqualTo("What else rests on people's word is on record");
        assertThat(mutant.line()).isEqualTo(15);
    }

    @Test
    void dropsEachRuleOnce() {
        assertThat(MutantRule.of("f.drl", rule(JUDGED), List.of(), Set.of()))
                .singleElement()
                .matches(MutantRule::isDropped);
    }

    /**
     * A rule looks at one thing, without numbers and comparisons; no two views of a chapter answer the same questions; and
     * the words of enums are the business of views and rows. Whoever writes another kind of rule finds out here that
     * there is more to mutate.
     */
    @ParameterizedTest
    @MethodSource("ruleSets")
    void someOperatorsHaveNoTarget(RuleSet ruleSet) {
        assertThat(labelsOf(ruleSet)).doesNotContainAnyElementsOf(withoutTarget());
        assertThat(Chapter.rulesOf(Chapter.of(ruleSet)))
                .noneMatch(rule -> rule.condition().text().matches("(?s).*\\b[A-Z]\\w*\\.[A-Z_]{2,}.*"));
    }

    private static List<String> withoutTarget() {
        return Stream.concat(TokenOperators.all().stream().map(Operator::label), Stream.of("another class looked at"))
                .toList();
    }

    private static Set<String> labelsOf(RuleSet ruleSet) {
        return Chapters.mutants(ruleSet).stream().map(Mutant::operator).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    void allOthersHaveTargets(RuleSet ruleSet) {
        Operator clauses = Operator.of("another clause", rule -> Stream.of());
        assertThat(labelsOf(ruleSet))
                .containsAll(Chapter.operators(VIEWS, clauses).stream()
                        .map(Operator::label)
                        .filter(label -> !withoutTarget().contains(label))
                        .toList())
                .contains("rule dropped", RowFaults.ROW_DROPPED, RowFaults.EXCHANGED, RowFaults.DROPPED);
    }

    /** Every rule of every file is found, and each gets mutants of its condition, its clause and its consequence. */
    @ParameterizedTest
    @MethodSource("ruleSets")
    void everyRuleHasMutants(RuleSet ruleSet) {
        List<Chapter> chapters = Chapter.of(ruleSet);
        Catalogue catalogue = Chapters.catalogue(ruleSet);
        var clauses = new ClauseOperator(catalogue, Chapter.rulesOf(chapters));
        assertThat(Chapter.rulesOf(chapters)).hasSizeGreaterThan(40).allSatisfy(rule -> {
            assertThat(rule.clause()).isPresent();
            assertThat(rule.patterns()).hasSize(1);
            assertThat(rule.calls()).hasSize(1);
        });
        assertThat(chapters.stream().flatMap(chapter -> chapter.mutantRules(catalogue, clauses).stream()))
                .extracting(mutant -> mutant.mutant().key())
                .hasSizeGreaterThan(1000)
                .doesNotHaveDuplicates();
    }
}
