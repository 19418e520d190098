package se.klartecken.mutation;

import java.util.Set;

/**
 * One small fault in a rule or in a row of the catalogue.
 *
 * @param file of the rule or row, such as {@code stockholm/17-personuppgifter.drl}
 * @param line its line there
 * @param where the rule's name or the row's clause
 * @param operator what was done
 * @param original the lines as they are
 * @param mutated what stands in their place
 * @param clauses the clauses whose answers it may spoil
 * @param rule the whole rule as it is now written, or nothing where there is none
 */
record Mutant(
        String file,
        int line,
        String where,
        String operator,
        String original,
        String mutated,
        Set<String> clauses,
        String rule) {

    /** A fault in a row, or in a rule that is not at hand. */
    Mutant(String file, int line, String where, String operator, String original, String mutated, Set<String> clauses) {
        this(file, line, where, operator, original, mutated, clauses, "");
    }

    /** What tells it from every other mutant, whatever line it has come to stand on. */
    String key() {
        return String.join("\t", file, where, operator, original, mutated);
    }

    @Override
    public String toString() {
        return file + ":" + line + " \"" + where + "\", " + operator + "\n    - " + original + "\n    + " + mutated;
    }
}
