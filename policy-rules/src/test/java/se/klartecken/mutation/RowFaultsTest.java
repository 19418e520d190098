package se.klartecken.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Citation;
import se.klartecken.clause.Clause;
import se.klartecken.clause.DecidedBy;
import se.klartecken.clause.Obligation;
import se.klartecken.clause.SubjectKind;
import se.klartecken.clause.Text;
import se.klartecken.rules.engine.RuleSet;

/** What can be wrong in a row, and where it stands. */
class RowFaultsTest {

    private static Clause clause(String id, String attested, String routine, String row) {
        return new Clause(
                id,
                new Citation("d", "s", "p1"),
                Obligation.MUST,
                Set.of(SubjectKind.ACCOUNT),
                DecidedBy.RULE,
                null,
                List.of(),
                attested,
                routine,
                false,
                null,
                row,
                null,
                new Text("sv", "en"));
    }

    private static List<String> faults(Clause clause, String field, Clause... more) {
        List<Clause> all = new ArrayList<>(List.of(more));
        all.add(clause);
        return new RowFaults(new Catalogue(all))
                .of(clause).stream()
                        .filter(fault -> fault.field().equals(field))
                        .map(fault -> fault.original() + " -> " + fault.mutated())
                        .toList();
    }

    @Test
    void exchangesTheForceForItsNeighbours() {
        assertThat(faults(clause("A-1", null, null, null), "obligation"))
                .containsExactly("MUST -> PROPOSAL", "MUST -> MUST_NOT");
    }

    @Test
    void exchangesAndDropsTopics() {
        assertThat(faults(clause("A-1", null, "GOALS", null), "routine"))
                .containsExactly("GOALS -> none", "GOALS -> PURPOSE", "GOALS -> RESOURCES");
        assertThat(faults(clause("A-1", null, null, null), "routine")).isEmpty();
    }

    @Test
    void exchangesTables() {
        assertThat(faults(clause("A-1", null, null, "T"), "row", clause("A-2", null, null, "U")))
                .containsExactly("T -> none", "T -> U");
    }

    @Test
    void exchangesAndDropsWhomItConcerns() {
        assertThat(faults(clause("A-1", null, null, null), "concerns"))
                .containsExactly("ACCOUNT -> none", "ACCOUNT -> ORGANISATION", "ACCOUNT -> POST");
    }

    @Test
    void changesNothingButTheField() {
        Clause clause = clause("A-1", "DIALOGUE", null, "T");
        Clause other = Clauses.with(clause, "row", "U");
        assertThat(other).isNotEqualTo(clause).isEqualTo(clause("A-1", "DIALOGUE", null, "U"));
        Catalogue catalogue = new Catalogue(List.of(clause("A-0", null, null, null), clause));
        Mutant mutant = new Mutant("f", 1, "A-1", "o", "a", "b", Set.of());
        assertThat(new MutantRow(mutant, "A-1", Optional.of(other))
                        .in(catalogue)
                        .clauses())
                .extracting(Clause::row)
                .containsExactly(null, "U");
        assertThat(new MutantRow(mutant, "A-1", Optional.empty()).in(catalogue).clauses())
                .extracting(Clause::id)
                .containsExactly("A-0");
    }

    /** The line that a mutant names holds the word that it changes, or the id of the clause that it adds a word to. */
    @ParameterizedTest
    @MethodSource("se.klartecken.mutation.OperatorsTest#ruleSets")
    void namesTheLine(RuleSet ruleSet) {
        var faults = new RowFaults(Chapters.catalogue(ruleSet));
        for (Chapter chapter : Chapter.of(ruleSet)) {
            assertThat(chapter.mutantRows(faults)).allSatisfy(row -> {
                Mutant mutant = row.mutant();
                String word = mutant.original().substring(mutant.original().indexOf(' ') + 1);
                assertThat(chapter.rows().lines().get(mutant.line() - 1))
                        .as(mutant.toString())
                        .contains(word.equals("none") ? mutant.where() : word);
            });
        }
        assertThat(Chapter.of(ruleSet).stream().flatMap(chapter -> chapter.mutantRows(faults)))
                .extracting(row -> row.mutant().key())
                .hasSizeGreaterThan(200)
                .doesNotHaveDuplicates();
    }
}
