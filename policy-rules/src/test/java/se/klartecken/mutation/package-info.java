/**
 * Rules and rows with one small fault each, and whether anything notices. The rules of a chapter are compiled once, all
 * mutants of them together; a mutant is judged by the rule set in which it stands in for its original. {@code
 * MutationRun} goes through all of them; see there for the command.
 */
package se.klartecken.mutation;
