package se.klartecken.mutation;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of text and what stands there instead.
 *
 * @param start offset of the first character
 * @param end offset after the last one
 */
record Edit(int start, int end, String replacement) {

    /** The text with the stretches of all edits replaced. */
    static String apply(String text, List<Edit> edits) {
        var edited = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> edited.replace(edit.start(), edit.end(), edit.replacement()));
        return edited.toString();
    }
}
