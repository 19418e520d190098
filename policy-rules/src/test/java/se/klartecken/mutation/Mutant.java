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
 */
record Mutant(
        String file, int line, String where, String operator, String original, String mutated, Set<String> clauses) {

    /** What tells it from every other mutant, whatever line it has come to stand on. */
    String key() {
        return String.join("\t", file, where, operator, original, mutated);
    }

    @Override
    public String toString() {
        return file + ":" + line + " \"" + where + "\", " + operator + "\n    - " + original + "\n    + " + mutated;
    }
}
