package se.klartecken.mutation;

import java.util.Set;
import java.util.stream.Collectors;
import se.klartecken.clause.Catalogue;
import se.klartecken.clause.Clause;
import se.klartecken.rules.testing.Sample;

/** The words by which rules say for what they speak: a clause, or a table that stands for many. */
final class RuleWords {

    /** The clauses on whom and what the texts bind. */
    static final Set<String> ON_SCOPE = Set.of("STO-INT-1", "STO-TIL-1", "STO-PRI-1", "SOL-0-1", "SOL-1-1");

    private static final String LOCAL = "LOCAL_ROUTINE";
    private static final String SCOPE = "SCOPE";
    private static final String RECORDED = "RECORDED";

    private RuleWords() {}

    /** The clauses that a word stands for; for the organisation's own routines, the word itself. */
    static Set<String> clauses(Catalogue catalogue, String word) {
        return switch (word) {
            case LOCAL -> Set.of(LOCAL);
            case SCOPE -> ON_SCOPE;
            default ->
                catalogue.clauses().stream()
                        .filter(clause -> clause.id().equals(word)
                                || word.equals(clause.row())
                                || (word.equals(RECORDED) && clause.restsOnRecord()))
                        .map(Clause::id)
                        .collect(Collectors.toSet());
        };
    }

    /** What a sample is about, in the same words. */
    static String of(Sample sample) {
        return sample.local() == null ? sample.clause() : LOCAL;
    }
}
