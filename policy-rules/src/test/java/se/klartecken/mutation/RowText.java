package se.klartecken.mutation;

import java.util.List;

/** Where the fields of rows stand in a chapter's file. */
record RowText(List<String> lines) {

    static RowText of(String text) {
        return new RowText(text.lines().toList());
    }

    /** Whether a clause has its row here. */
    boolean holds(String clause) {
        return lineOf(clause) > 0;
    }

    private int lineOf(String clause) {
        return 1 + indexOf("\"id\": \"" + clause + "\"", 0);
    }

    /** The line of a word in a field of a clause's row, or that of its id where there is no such word yet. */
    int lineOf(String clause, String field, String word) {
        int from = lineOf(clause) - 1;
        int end = indexOf("\"id\": \"", from + 1);
        int at = indexOf("\"" + field + "\"", from);
        int found = at < 0 ? -1 : indexOf(word, at);
        return 1 + (found < 0 || (end >= 0 && found > end) ? from : found);
    }

    private int indexOf(String part, int from) {
        for (int index = from; index < lines.size(); index++) {
            if (lines.get(index).contains(part)) {
                return index;
            }
        }
        return -1;
    }
}
