package se.klartecken.html;

import se.klartecken.report.Outcome;

/**
 * How an outcome looks. Colour never stands alone: each has a sign and a word, too.
 *
 * @param look the style class
 * @param sign one character
 * @param word what it means
 */
public record Mark(String look, String sign, String word) {

    public static Mark of(Outcome outcome, Wording words) {
        String word = words.of(outcome.label());
        return switch (outcome) {
            case VIOLATED -> new Mark("violated", "✕", word);
            case NEEDS_REVIEW -> new Mark("review", "?", word);
            case PENDING -> new Mark("pending", "…", word);
            case FULFILLED -> new Mark("fulfilled", "✓", word);
            case NOT_APPLICABLE -> new Mark("apart", "–", word);
        };
    }
}
