package se.klartecken.mutation;

import java.util.ArrayList;
import java.util.List;

/** A stretch of a text, with the text itself. */
record Span(String whole, int start, int end) {

    String text() {
        return whole.substring(start, end);
    }

    Edit replacedBy(String text) {
        return new Edit(start, end, text);
    }

    /** The stretch without white space around it. */
    Span stripped() {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(whole.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(whole.charAt(to - 1))) {
            to--;
        }
        return new Span(whole, from, to);
    }

    /** The parts between the commas that stand in no brackets; none where there is nothing but white space. */
    List<Span> parts() {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int at = start; at < end; at++) {
            char character = whole.charAt(at);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (character == ',' && depth == 0) {
                parts.add(new Span(whole, from, at).stripped());
                from = at + 1;
            }
        }
        Span last = new Span(whole, from, end).stripped();
        if (!last.text().isEmpty()) {
            parts.add(last);
        }
        return parts;
    }

    /** The stretch from after an opening bracket to before the one that closes it. */
    static Span inBrackets(String whole, int open) {
        int depth = 0;
        for (int at = open; at < whole.length(); at++) {
            char character = whole.charAt(at);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0) {
                return new Span(whole, open + 1, at);
            }
        }
        throw new IllegalArgumentException("a bracket is never closed");
    }
}
