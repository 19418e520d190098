/**
 * The floor under the library's figures: the clauses on posts and on messages as plain Java over the model, with the
 * very same findings. It knows the standard readings and the shapes that the generator makes, and no others: official
 * accounts with one owner that the rules bind, what is published after their adoption, no local values, no records of
 * people's judgements, no crisis under way.
 */
@NullMarked
package se.klartecken.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
