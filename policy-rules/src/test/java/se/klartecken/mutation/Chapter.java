package se.klartecken.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;
import se.klartecken.rules.engine.RuleSet;

/**
 * A chapter of a rule set, with its mutants.
 *
 * @param name such as {@code stockholm/17-personuppgifter}
 * @param rules its rules, where it has any
 */
record Chapter(String name, String packageName, Optional<RuleFile> rules, RowText rows) {

    static List<Chapter> of(RuleSet ruleSet) {
        return ruleSet.chapters().stream()
                .map(chapter -> new Chapter(
                        ruleSet.name() + "/" + chapter,
                        ruleSet.getClass().getPackageName(),
                        text(ruleSet, chapter + ".drl").map(RuleFile::of),
                        RowText.of(text(ruleSet, chapter + ".json").orElseThrow())))
                .toList();
    }

    private static Optional<String> text(RuleSet ruleSet, String resource) {
        try (InputStream in = ruleSet.getClass().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All rules of chapters. */
    static List<RuleText> rulesOf(List<Chapter> chapters) {
        return chapters.stream()
                .flatMap(chapter -> chapter.rules().stream())
                .flatMap(file -> file.rules().stream())
                .toList();
    }

    /** The mutants of its rules. */
    List<MutantRule> mutantRules(Catalogue catalogue, ClauseOperator clauses) {
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Operator> operators = operators(new Views(rules.get().imports()), clauses);
        return rules.get().rules().stream()
                .flatMap(rule -> MutantRule.of(name + ".drl", rule, operators, clausesOf(catalogue, rule)).stream())
                .toList();
    }

    private static Set<String> clausesOf(Catalogue catalogue, RuleText rule) {
        return rule.clause()
                .map(word -> RuleWords.clauses(catalogue, word.text()))
                .orElse(Set.of());
    }

    static List<Operator> operators(Views views, Operator clauses) {
        List<Operator> all = new ArrayList<>(TokenOperators.all());
        all.addAll(PatternOperators.all(views));
        all.add(clauses);
        all.addAll(ConsequenceOperators.all());
        all.addAll(QuestionOperators.all(views));
        return all;
    }

    /** The mutants of its rows. */
    Stream<MutantRow> mutantRows(RowFaults faults) {
        return faults.decided().stream()
                .filter(clause -> rows.holds(clause.id()))
                .flatMap(clause -> faults.of(clause).stream().map(fault -> mutant(clause, fault)));
    }

    private MutantRow mutant(Clause clause, RowFaults.Fault fault) {
        return new MutantRow(
                new Mutant(
                        name + ".json",
                        rows.lineOf(clause.id(), fault.field(), fault.original()),
                        clause.id(),
                        fault.operator(),
                        fault.field() + " " + fault.original(),
                        fault.field() + " " + fault.mutated(),
                        Set.of(clause.id())),
                clause.id(),
                fault.clause());
    }
}
